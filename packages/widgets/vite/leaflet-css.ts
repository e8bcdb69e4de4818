import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const MODULE = 'virtual:leaflet-css';
const RULE_WITH_IMAGE = /[^{}]*\{[^{}]*url\([^{}]*\}/g;

/** Provides Leaflet's own style sheet as a text, without the rules that fetch images: the widgets use none of them. */
export function leafletCss(): Plugin {
  return {
    name: 'newcomer-leaflet-css',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const file = createRequire(import.meta.url).resolve('leaflet/dist/leaflet.css');
      const rules = readFileSync(file, 'utf8')
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .replace(RULE_WITH_IMAGE, '');
      const text = rules.replaceAll(/\s+/g, ' ').trim();
      return `export const leafletCss = ${JSON.stringify(text)};`;
    },
  };
}
