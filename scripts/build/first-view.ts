import type { Plugin } from 'vite';

const FINDER = 'newcomer-service-finder';

interface Modules {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

/**
 * Everything that the first view needs, in one file, also what a later chunk needs too: each file more costs a
 * newcomer on a slow phone a round trip.
 */
export const firstView = {
  name: (id: string, modules: Modules): string | null =>
    isNeededAtFirst(id, modules, new Set()) ? FINDER : null,
  debugName: FINDER,
};

/** The bundler makes an entry that only imports that file; the file takes its name and place. */
export function withoutFacade(): Plugin {
  return {
    name: 'newcomer-without-facade',
    generateBundle(_, bundle) {
      for (const [file, part] of Object.entries(bundle)) {
        if (part.type === 'chunk' && part.isEntry && part.name === FINDER) delete bundle[file];
      }
    },
  };
}

/** File names of the script-tag form: entries keep theirs, chunks carry a hash so that they may be kept for ever. */
export const fileNames = {
  entryFileNames: ({ name }: { name: string }) => (name === FINDER ? `chunks/facade.js` : `${name}.js`),
  chunkFileNames: ({ name }: { name: string }) =>
    name === FINDER ? `${name}.js` : 'chunks/[name]-[hash].js',
  assetFileNames: 'chunks/[name]-[hash][extname]',
};

function isNeededAtFirst(id: string, modules: Modules, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = modules.getModuleInfo(id);
  if (!info) return false;
  return info.isEntry || info.importers.some((importer) => isNeededAtFirst(importer, modules, seen));
}
