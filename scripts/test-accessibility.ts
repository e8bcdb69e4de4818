import { buildIfStale } from './build/build-if-stale.ts';
import { plainLine } from './test/plain-line.ts';
import { runStep } from './test/run-step.ts';
import { steps } from './test/steps.ts';

/** The page tests with every accessibility checker in every widget's states: ten minutes and more. */
process.env.EVERY_CHECKER = 'yes';
await buildIfStale();
const pages = steps.find(({ name }) => name === 'pages');
if (!pages) throw new Error('There is no step "pages"');
const counts = await runStep(pages);
console.log(plainLine(counts));
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
