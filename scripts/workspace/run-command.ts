import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { WORKSPACE_ROOT } from './root.ts';

export type CommandResult = {
  /** 1 also where a signal ended the program. */
  code: number;
  /** What it printed, errors included, in the order printed, without colours and cursor movements. */
  output: string;
};

/**
 * Runs a program of the workspace to its end and gives its words back. Tools of the workspace and the Node that
 * runs this script come first in its PATH.
 *
 * @param folder where it runs, from the workspace's root
 */
export function runCommand(command: readonly string[], folder = ''): Promise<CommandResult> {
  const [program = '', ...args] = command;
  const cwd = `${WORKSPACE_ROOT}${folder}`;
  const bins = [dirname(process.execPath), `${cwd}/node_modules/.bin`, `${WORKSPACE_ROOT}node_modules/.bin`];
  const env = { ...process.env, PATH: [...bins, process.env.PATH].join(delimiter), NO_COLOR: '1' };
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (text: Buffer) => {
      output += text;
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ code: 1, output: `${program}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }));
  });
}
