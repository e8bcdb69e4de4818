import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measured, Task } from '../../packages/referral/bench/run.ts';
import { inChromium } from './in-chromium.ts';
import { printTable } from './print-table.ts';

const root = new URL('../../', import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const FAMILY = { 'for-whom': 'family', ages: [34, 36, 8, 2] };
/** Who came this month and has four or five wishes. */
const NEWCOMERS = {
  ...FAMILY,
  urgent: 'none',
  arrived: 'this-month',
  status: { p1: 'claimant', p2: 'permanent', p3: 'claimant', p4: 'citizen' },
  have: ['photo-id'],
  language: { p1: 'none', p2: 'english-daily' },
  health: 'doctor',
  children: ['school', 'care'],
  work: ['job', 'diploma'],
  everyday: ['food', 'talk'],
  connections: 'help',
  first: 'school',
};
/** A cheap phone beside a desk computer. */
const SLOWDOWN = 4;

/**
 * Measures the conversation and the plan in Chromium, slowed down four times: for a family of four, at 5,000
 * made-up services, with the worst of all answers too, and in the sample towns; each once cold, which is a person who
 * answers faster than the page can prepare, and once prepared. Prints a table.
 */
export async function benchReferral(): Promise<void> {
  const { needs } = readJson('data/needs/needs.json');
  const asked = { needs, questions: readJson('data/referral/questions.json') };
  const toronto = readJson('data/toronto/inventory.json');
  const exampleTown = readJson('data/example-town/inventory.json');
  const tasks: Readonly<Record<string, Omit<Task, 'prepared'>>> = {
    '5,000 made-up services': { ...asked, answers: NEWCOMERS, services: 5000 },
    'the same, every need at once': { ...asked, answers: { ...FAMILY, have: 'none' }, services: 5000 },
    Toronto: { ...asked, answers: NEWCOMERS, inventory: toronto },
    'Example town': { ...asked, answers: NEWCOMERS, inventory: exampleTown },
  };
  const entry = fileURLToPath(new URL('packages/referral/bench/page.ts', root));
  const rows: string[][] = [];
  for (const [name, task] of Object.entries(tasks))
    for (const prepared of [false, true]) {
      const measured = await inChromium<Measured>(entry, { ...task, prepared }, SLOWDOWN);
      rows.push([`${name}, ${prepared ? 'prepared' : 'cold'}`, ...figures(measured)]);
    }
  console.log(`\nA family of four, times in ms, ${SLOWDOWN} times slowed down`);
  printTable(
    ['', 'listings', 'needs', 'next question', 'longest', 'longest piece', 'first plan', 'plan', 'longest'],
    rows,
  );
}

function figures({ listings, needs, questions, pieces, firstPlan, plans }: Measured): string[] {
  const plan = [Math.max(0, ...pieces), firstPlan, median(plans), Math.max(...plans)];
  const times = [median(questions), Math.max(...questions), ...plan];
  return [listings.toLocaleString('en'), String(needs), ...times.map((time) => time.toFixed(1))];
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
