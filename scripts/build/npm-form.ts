import type { InlineConfig } from 'vite';
import { WORKSPACE_ROOT } from '../workspace/root.ts';

const WIDGETS = `${WORKSPACE_ROOT}packages/widgets/`;

/**
 * The form for cities that bundle: one file per source module, libraries left as imports, so that a page
 * with its own Lit has one Lit. Declarations beside them come from `tsc`.
 */
export const npmForm: InlineConfig = {
  configFile: `${WIDGETS}vite.config.ts`,
  configLoader: 'native',
  logLevel: 'warn',
  build: {
    outDir: 'dist',
    // Declarations and the script-tag files live in the same folder.
    emptyOutDir: false,
    minify: false,
    lib: { entry: ['src/define/all.ts', 'src/define/service-finder.ts'], formats: ['es'] },
    rolldownOptions: {
      external: isLibrary,
      output: { preserveModules: true, preserveModulesRoot: `${WIDGETS}src`, entryFileNames: '[name].js' },
    },
  },
};

/** A style sheet imported as text (`?inline`) and a transform's own helpers are not for the city to find. */
function isLibrary(id: string): boolean {
  return /^(@lit|@newcomer-portal|lit|leaflet|supercluster)($|\/)/.test(id) && !id.includes('?');
}
