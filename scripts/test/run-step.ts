import { plainLine } from './plain-line.ts';
import type { Step, StepResult } from './step.ts';

/**
 * Runs one step and reports it in one line. All that it said follows when it failed, and what it left out, with the
 * reason, in any case.
 */
export async function runStep(step: Step): Promise<StepResult> {
  const start = performance.now();
  const result = await step.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = result.failed > 0 ? '✖' : '✔';
  console.log(`${mark} ${step.name.padEnd(10)} ${plainLine(result)} (${seconds} s)`);
  if (result.failed > 0) console.log(result.output);
  else for (const [line] of result.output.matchAll(LEFT_OUT)) console.log(`  ${line.trim()}`);
  return result;
}

/** How Node's own report marks a skipped test. */
const LEFT_OUT = /^\s*﹣.*# .*$/gm;
