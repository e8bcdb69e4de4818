import { runCommand } from '../workspace/run-command.ts';
import type { Counts } from './counts.ts';
import { readPlainLine } from './plain-line.ts';

export type StepResult = Counts & {
  /** Everything that the step said; shown when it failed. */
  output: string;
};

export type Step = {
  /** How `--only` and the report call it. */
  name: string;
  run(): Promise<StepResult>;
};

/** A check that holds or does not: one test, by the program's exit code. */
export function check(name: string, command: readonly string[], folder?: string): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await runCommand(command, folder);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
    },
  };
}

/**
 * A test runner that counts for itself and ends with the plain line. One that fails without a failed test, or ends
 * without a line, counts as a failed test.
 */
export function runner(name: string, command: readonly string[], folder?: string): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await runCommand(command, folder);
      const counts = readPlainLine(output) ?? { passed: 0, failed: 1, skipped: 0 };
      const failed = code === 0 ? counts.failed : Math.max(1, counts.failed);
      return { ...counts, failed, output };
    },
  };
}
