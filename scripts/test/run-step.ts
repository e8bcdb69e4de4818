import { plainLine } from './plain-line.ts';
import type { Step, StepResult } from './step.ts';

/** Runs one step and reports it in one line; what it said follows only when it failed. */
export async function runStep(step: Step): Promise<StepResult> {
  const start = performance.now();
  const result = await step.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = result.failed > 0 ? '✖' : '✔';
  console.log(`${mark} ${step.name.padEnd(10)} ${plainLine(result)} (${seconds} s)`);
  if (result.failed > 0) console.log(result.output);
  return result;
}
