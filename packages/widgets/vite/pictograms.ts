import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { interfacePictograms } from './pictogram-names.ts';

const MODULE = 'virtual:pictograms';
// The package exports its single drawings only, so the table of all of them is found by its path.
const iconSet = new URL('../node_modules/@tabler/icons/tabler-nodes-outline.json', import.meta.url);
const needs = new URL('../../../data/needs/needs.json', import.meta.url);

/**
 * Provides the drawings that the needs list and the interface use, taken from the Tabler icon set. A drawing that
 * the set does not have stops the build.
 */
export function pictograms(): Plugin {
  return {
    name: 'newcomer-pictograms',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      this.addWatchFile(needs.pathname);
      return `export const drawings = ${JSON.stringify(chosenDrawings())};`;
    },
  };
}

function chosenDrawings(): Record<string, unknown> {
  const all: Record<string, unknown> = JSON.parse(readFileSync(iconSet, 'utf8'));
  const names = new Set([...interfacePictograms, ...needPictograms()]);
  return Object.fromEntries(
    [...names].sort().map((name) => {
      const drawing = all[name];
      if (!drawing)
        throw new Error(`The icon set has no drawing "${name}"; see the list of Tabler outline icons`);
      return [name, drawing];
    }),
  );
}

function needPictograms(): string[] {
  const list: { needs: { pictogram?: string }[] } = JSON.parse(readFileSync(needs, 'utf8'));
  return list.needs.flatMap(({ pictogram }) => pictogram ?? []);
}
