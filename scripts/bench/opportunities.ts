import { fileURLToPath } from 'node:url';
import type { BoardMeasured } from '../../packages/search/bench/board-keystrokes.ts';
import { inChromium } from './in-chromium.ts';
import { printTable } from './print-table.ts';

/** Measures the search over 20,000 made-up opportunities in Chromium, letter by letter. Takes a few seconds. */
export async function benchOpportunities(): Promise<void> {
  const entry = fileURLToPath(new URL('../../packages/search/bench/board-page.ts', import.meta.url));
  const { postings, build, keystrokes } = await inChromium<BoardMeasured>(entry, { size: 20_000 });
  console.log(
    `\n${postings.toLocaleString('en')} opportunities, opened in ${build.toFixed(0)} ms; times in ms`,
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
