import type { Plugin } from 'vite';

/**
 * Vite wraps every `import()` in a helper that preloads style sheets, half a kilobyte in the first file. Our chunks
 * carry their styles inside them, so the helper has only to call.
 */
export function plainDynamicImport(): Plugin {
  return {
    name: 'newcomer-plain-dynamic-import',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
