import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { boardPictograms, interfacePictograms } from './pictogram-names.ts';

// The package exports its single drawings only, so the table of all of them is found by its path.
const iconSet = new URL('../node_modules/@tabler/icons/tabler-nodes-outline.json', import.meta.url);
const needs = new URL('../../../data/needs/needs.json', import.meta.url);
const questions = new URL('../../../data/referral/questions.json', import.meta.url);
const followUp = new URL('../../../data/referral/follow-up.json', import.meta.url);

/** The modules with drawings, and which names each holds. */
const modules: Readonly<Record<string, () => ReadonlySet<string>>> = {
  'virtual:pictograms': firstNames,
  'virtual:question-pictograms': () => namesIn(questions).union(namesIn(followUp)).difference(firstNames()),
  'virtual:board-pictograms': () => new Set(boardPictograms).difference(firstNames()),
};

/**
 * Provides the drawings that the needs list, the interface, the wizard's questions and the board use, taken from the Tabler icon
 * set. A drawing that the set does not have stops the build.
 */
export function pictograms(): Plugin {
  return {
    name: 'newcomer-pictograms',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const names = modules[id.slice(1)];
      if (!id.startsWith('\0') || !names) return undefined;
      for (const source of [needs, questions, followUp]) this.addWatchFile(source.pathname);
      return `export const drawings = ${JSON.stringify(drawingsOf(names()))};`;
    },
  };
}

function firstNames(): Set<string> {
  return new Set([...interfacePictograms, ...namesIn(needs)]);
}

/** Every `pictogram` anywhere in a document. */
function namesIn(document: URL): Set<string> {
  const names = new Set<string>();
  JSON.parse(readFileSync(document, 'utf8'), (key, value) => {
    if (key === 'pictogram') names.add(String(value));
    return value;
  });
  return names;
}

function drawingsOf(names: ReadonlySet<string>): Record<string, unknown> {
  const all: Record<string, unknown> = JSON.parse(readFileSync(iconSet, 'utf8'));
  return Object.fromEntries(
    [...names].sort().map((name) => {
      const drawing = all[name];
      if (!drawing)
        throw new Error(`The icon set has no drawing "${name}"; see the list of Tabler outline icons`);
      return [name, drawing];
    }),
  );
}
