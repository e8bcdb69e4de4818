import { benchBoard } from './bench/board.ts';
import { benchIntake } from './bench/intake.ts';
import { benchOpportunities } from './bench/opportunities.ts';
import { benchPage } from './bench/page.ts';
import { benchReferral } from './bench/referral.ts';
import { benchSearch } from './bench/search.ts';

const benchmarks: Readonly<Record<string, (rest: readonly string[]) => Promise<void>>> = {
  referral: benchReferral,
  search: benchSearch,
  page: benchPage,
  board: benchBoard,
  opportunities: benchOpportunities,
  intake: benchIntake,
};

const [name = '', ...rest] = process.argv.slice(2);
const run = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
if (run) {
  await run(rest);
} else {
  console.error(`There is no benchmark "${name}". There is: ${Object.keys(benchmarks).join(', ')}.`);
  process.exitCode = 1;
}
