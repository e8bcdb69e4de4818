import type { Counts } from './counts.ts';

const PLAIN_LINE = /^(\d+) passed, (\d+) failed, (\d+) skipped$/gm;

/** The line that ends a run, for programs that read it. */
export function plainLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The counts in the last such line of a runner's output; `undefined` where the runner never came to its end. */
export function readPlainLine(output: string): Counts | undefined {
  const last = [...output.matchAll(PLAIN_LINE)].at(-1);
  if (!last) return undefined;
  return { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3]) };
}
