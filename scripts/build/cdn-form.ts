import type { InlineConfig } from 'vite';
import { WORKSPACE_ROOT } from '../workspace/root.ts';
import { boardView } from './board-view.ts';
import { chunksAtOnce } from './chunks-at-once.ts';
import { firstView } from './first-view.ts';
import { minifyCssText } from './minify-css-text.ts';
import { plainDynamicImport } from './plain-dynamic-import.ts';
import { wizardParts } from './wizard-parts.ts';

const BANNER = '/*! Newcomer Portal, MIT licence. Licences of what is inside: third-party-licences.md */';

/**
 * The form for a script tag: everything inside, and what the first view does not need in chunks of its own.
 * Entries keep their names; chunks carry a hash, so that a city may cache them for ever.
 */
export const cdnForm: InlineConfig = {
  configFile: `${WORKSPACE_ROOT}packages/widgets/vite.config.ts`,
  configLoader: 'native',
  logLevel: 'warn',
  define: { __SCRIPT_TAG__: 'true' },
  plugins: [
    minifyCssText(),
    plainDynamicImport(),
    chunksAtOnce((source) => source.includes('/define/script-tag/') && !source.endsWith('/all.ts')),
  ],
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    license: { fileName: 'third-party-licences.md' },
    rolldownOptions: {
      input: {
        'newcomer-service-finder': 'src/define/service-finder.ts',
        'newcomer-referral-wizard': 'src/define/script-tag/referral-wizard.ts',
        'newcomer-referral-reader': 'src/define/script-tag/referral-reader.ts',
        'newcomer-opportunity-board': 'src/define/script-tag/opportunity-board.ts',
        'newcomer-all': 'src/define/script-tag/all.ts',
      },
      preserveEntrySignatures: false,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'chunks/[name]-[hash][extname]',
        postBanner: BANNER,
        codeSplitting: { groups: [firstView, ...wizardParts, boardView] },
      },
    },
  },
};
