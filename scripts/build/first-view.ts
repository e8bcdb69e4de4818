import type { Plugin } from 'vite';

const FINDER = 'newcomer-service-finder';

/**
 * Everything that the first view needs, in one file, also what a later chunk needs too: each file more costs a
 * newcomer on a slow phone a round trip.
 */
export const firstView = {
  name: FINDER,
  // What an entry's static imports use: a module that only stands in a barrel's list of exports is not among them.
  tags: ['$initial' as const],
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
