import { spread } from '../../packages/search/bench/spread.ts';
import { generateBoard } from '../../packages/search/src/testing/generate-board.ts';
import { boardOn } from '../../packages/widgets/test/pages/kit/board.ts';
import { serveBoard } from '../../packages/widgets/test/pages/kit/boards-without-list.ts';
import { interfaceWords } from '../../packages/widgets/test/pages/kit/interface-words.ts';
import { openSite } from '../../packages/widgets/test/pages/kit/site.ts';
import { printFirstVisits } from './first-visits.ts';
import { printTable } from './print-table.ts';

const MANY = 'made-up/opportunities.json?postings=500';
const POSTINGS = 20_000;
const TYPED = ['care aide', 'nurse night', 'warehouse worker', 'clasroom helper', 'zebra'];

/** Measures a first visit to a board of 500 postings, and typing on a board of 20,000 in the page. */
export async function benchBoard(): Promise<void> {
  await printFirstVisits(
    {
      title: 'A board of 500 postings',
      path: '/work.html',
      prepare: ({ page }) =>
        page.route('**/opportunities.json', (route) =>
          route.continue({ url: route.request().url().replace('example-town/opportunities.json', MANY) }),
        ),
    },
    {
      'words on the screen': "performance.getEntriesByName('first-contentful-paint').length > 0",
      'list on the screen':
        "document.querySelector('newcomer-opportunity-board')?.shadowRoot?.querySelector('.cards a')",
    },
  );
  await typeOnLargeBoard();
}

/** From a key to the drawn list, as the page itself sees it. */
async function typeOnLargeBoard(): Promise<void> {
  const site = await openSite();
  try {
    const { page, end } = await site.visit('/work.html', {
      prepare: ({ page }) => serveBoard(page, generateBoard(POSTINGS)),
    });
    await boardOn(page, interfaceWords('en')).ready();
    await page.waitForLoadState('networkidle');
    const times = await page.evaluate(typeEach, TYPED);
    await end();
    const { median, p95 } = spread(times);
    console.log(`\nA board of ${POSTINGS.toLocaleString('en')} postings; times in ms`);
    printTable(
      ['from a key to the list', 'keys', 'median', 'p95', 'longest'],
      [['drawn in the page', times.length, median, p95, Math.max(...times)].map(cell)],
    );
  } finally {
    await site.close();
  }
}

function cell(value: string | number): string {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(1) : String(value);
}

/** Runs in the page: writes letter by letter, and waits each time until the element has drawn. */
async function typeEach(words: readonly string[]): Promise<number[]> {
  const board = document.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(
    'newcomer-opportunity-board',
  );
  const field = board?.shadowRoot?.querySelector<HTMLInputElement>('#words');
  if (!board || !field) throw new Error('There is no board');
  const times: number[] = [];
  for (const text of words.flatMap((whole) => Array.from(whole, (_, index) => whole.slice(0, index + 1)))) {
    field.value = text;
    const before = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await board.updateComplete;
    times.push(performance.now() - before);
    await new Promise(requestAnimationFrame);
  }
  return times;
}
