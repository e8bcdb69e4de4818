import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { leafletCss } from './vite/leaflet-css.ts';
import { pictograms } from './vite/pictograms.ts';
import { stripMessageNotes } from './vite/strip-message-notes.ts';

/**
 * How the widgets' sources become JavaScript, the same for browser tests and for both published forms.
 * The forms themselves (files, chunks, minifying) are in `scripts/build/`.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Files that a city hosts anywhere find their chunks beside themselves.
  base: './',
  publicDir: false,
  plugins: [leafletCss(), pictograms(), { ...stripMessageNotes(), apply: 'build' }],
  resolve: {
    // Workspace packages are read from their sources, so no build has to run before a test.
    conditions: ['newcomer-source', ...defaultClientConditions],
  },
  define: { __SCRIPT_TAG__: 'false' },
  build: { target: 'es2022', modulePreload: false },
  server: { hmr: false },
});
