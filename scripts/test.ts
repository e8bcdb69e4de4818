import { parseArgs } from 'node:util';
import { sumCounts } from './test/counts.ts';
import { plainLine } from './test/plain-line.ts';
import { runStep } from './test/run-step.ts';
import { steps } from './test/steps.ts';

/** Runs the quality gates; `--only lint,unit` picks some. Ends with the plain line of counts, alone on a line. */
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const names = values.only?.split(',') ?? steps.map(({ name }) => name);
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}; there are ${steps.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

const results = [];
for (const step of steps) {
  if (names.includes(step.name)) results.push(await runStep(step));
}
const total = sumCounts(results);
console.log(plainLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
