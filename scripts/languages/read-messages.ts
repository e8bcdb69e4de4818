import { globSync, readFileSync } from 'node:fs';
import { WORKSPACE_ROOT } from '../workspace/root.ts';
import { type Message, messagesOf } from './messages-of.ts';

/** Every message of the widgets, file by file. */
export function readMessages(): Message[] {
  return globSync('packages/widgets/src/**/*.ts', { cwd: WORKSPACE_ROOT })
    .filter((file) => !file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => messagesOf(file, readFileSync(`${WORKSPACE_ROOT}${file}`, 'utf8')));
}
