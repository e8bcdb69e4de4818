import { globSync, statSync } from 'node:fs';
import { WORKSPACE_ROOT } from '../workspace/root.ts';
import { runCommand } from '../workspace/run-command.ts';

const SOURCES = [
  'packages/*/src/**/*.ts',
  'packages/widgets/vite/*.ts',
  'packages/*/package.json',
  'data/needs/*.json',
];
/** Written last, so it is there only after a whole build. */
const LAST_BUILT = `${WORKSPACE_ROOT}packages/widgets/dist/cdn/integrity.json`;

/**
 * Builds the widgets' script-tag files, unless they are newer than every source.
 *
 * @throws Error with the build's own words when it fails
 */
export async function buildIfStale(): Promise<void> {
  const built = statSync(LAST_BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const changed = globSync(SOURCES, { cwd: WORKSPACE_ROOT }).some(
    (file) => !file.endsWith('.test.ts') && statSync(`${WORKSPACE_ROOT}${file}`).mtimeMs > built,
  );
  if (!changed) return;
  const { code, output } = await runCommand(['node', 'scripts/build.ts', '--cdn']);
  if (code !== 0) throw new Error(`The widgets could not be built.\n${output}`);
}
