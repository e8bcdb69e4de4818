import { rm } from 'node:fs/promises';
import { build } from 'vite';
import { cdnForm } from './build/cdn-form.ts';
import { npmForm } from './build/npm-form.ts';
import { writeIntegrity } from './build/write-integrity.ts';
import { WORKSPACE_ROOT } from './workspace/root.ts';
import { runCommand } from './workspace/run-command.ts';

/**
 * Builds everything that is published: plain packages with `tsc`, the widgets for npm, and the widgets'
 * script-tag files (`packages/widgets/dist/cdn/`) with their integrity manifest. `--cdn` builds only those.
 */
const cdn = `${WORKSPACE_ROOT}packages/widgets/dist/cdn/`;
if (!process.argv.includes('--cdn')) {
  const types = await runCommand(['tsc', '-b']);
  if (types.code !== 0) {
    console.error(types.output);
    process.exit(1);
  }
  await build(npmForm);
}
await rm(cdn, { recursive: true, force: true });
await build(cdnForm);
await writeIntegrity(cdn);
