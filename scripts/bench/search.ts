import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measured, Task } from '../../packages/search/bench/run.ts';
import { inChromium } from './in-chromium.ts';
import { printTable } from './print-table.ts';

const root = new URL('../../', import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const QUICK = ['ours', 'MiniSearch, with everyday words'];
const ALL = [...QUICK, 'Fuse', 'Fuse by tokens, with everyday words'];

/**
 * Measures the search in Chromium beside the libraries it could be: 5,000 made-up services with every engine, the
 * sample inventories, and 60,000 made-up services with ours alone. Prints tables. It takes ten minutes, nearly all of
 * them Fuse's; with `quick` it leaves Fuse out.
 */
export async function benchSearch([mode]: readonly string[]): Promise<void> {
  const { queries } = readJson('packages/search/bench/queries.json');
  const { needs } = readJson('data/needs/needs.json');
  const asked = { needs, queries, engines: mode === 'quick' ? QUICK : ALL, keystrokes: true };
  const tasks: Readonly<Record<string, Task>> = {
    '5,000 made-up services': { ...asked, services: 5000 },
    Toronto: { ...asked, inventory: readJson('data/toronto/inventory.json') },
    'Example town': { ...asked, inventory: readJson('data/example-town/inventory.json'), keystrokes: false },
    '60,000 made-up services': { ...asked, services: 60_000, engines: ['ours'] },
  };
  const entry = fileURLToPath(new URL('packages/search/bench/page.ts', root));
  for (const [name, task] of Object.entries(tasks)) print(name, await inChromium<Measured>(entry, task));
}

function print(name: string, { listings, compared, keystrokes }: Measured): void {
  console.log(`\n${name}: ${listings.toLocaleString('en')} listings, times in ms`);
  const ours = compared.find(({ engine }) => engine === 'ours');
  printTable(
    ['engine', 'hit@10', 'right of 10', 'build', 'median', 'p95', 'of ours'],
    compared.map((one) => [
      one.engine,
      `${(one.hitAtTen * 100).toFixed(1)} %`,
      `${(one.precisionAtTen * 100).toFixed(1)} %`,
      one.build.toFixed(0),
      one.median.toFixed(2),
      one.p95.toFixed(2),
      ours ? `${(one.median / ours.median).toFixed(1)} ×` : '',
    ]),
  );
  printTable(
    ['at each key', 'keys', 'median', 'p95', 'longest'],
    keystrokes.map(({ what, keys, median, p95, longest }) => [
      what,
      String(keys),
      median.toFixed(2),
      p95.toFixed(2),
      longest.toFixed(2),
    ]),
  );
}
