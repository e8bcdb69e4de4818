import { openSite, type Site } from '../../packages/widgets/test/pages/kit/site.ts';
import { slowPhone } from '../../packages/widgets/test/pages/kit/slow-phone.ts';
import { buildIfStale } from '../build/build-if-stale.ts';
import { printTable } from './print-table.ts';

const RUNS = 5;

/** Each is asked in the page, over and over, until it holds. */
const MOMENTS = {
  'words on the screen': "performance.getEntriesByName('first-contentful-paint').length > 0",
  'list on the screen':
    "document.querySelector('newcomer-service-finder').shadowRoot?.querySelector('.cards a')",
} as const;

type Moment = keyof typeof MOMENTS;

/**
 * Measures the demo's Toronto page on the built files, as a newcomer meets it for the first time: Slow 4G, a quarter
 * of this machine's speed, nothing kept from before. Prints milliseconds from the tap on the link.
 */
export async function benchPage(): Promise<void> {
  await buildIfStale();
  const site = await openSite();
  const visits: Record<Moment, number>[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) visits.push(await firstVisit(site));
  } finally {
    await site.close();
  }
  console.log(`Toronto on Slow 4G, the processor slowed down 4 times: ${RUNS} first visits, times in ms`);
  printTable(
    ['from the tap to', 'median', 'fastest', 'slowest'],
    (Object.keys(MOMENTS) as Moment[]).map((moment) => {
      const times = visits.map((visit) => visit[moment]).sort((one, other) => one - other);
      return [moment, times[Math.floor(RUNS / 2)], times[0], times.at(-1)].map((cell) =>
        typeof cell === 'number' ? cell.toFixed(0) : String(cell),
      );
    }),
  );
}

async function firstVisit(site: Site): Promise<Record<Moment, number>> {
  const { page, end } = await site.visit('/index.html', {
    viewport: { width: 360, height: 740 },
    prepare: async ({ page }) => {
      await slowPhone(page);
      await page.addInitScript(noteMoments, MOMENTS);
    },
  });
  await page.waitForFunction(`Object.keys(window.moments).length === ${Object.keys(MOMENTS).length}`);
  const moments = await page.evaluate<Record<Moment, number>>('window.moments');
  await end();
  return moments;
}

/** Runs in the page: looks once in each frame, and writes down when a moment was first there. */
function noteMoments(moments: Readonly<Record<string, string>>): void {
  const seen: Record<string, number> = {};
  Object.assign(window, { moments: seen });
  const look = () => {
    for (const [name, test] of Object.entries(moments)) {
      // The page's parts may not be there yet.
      const holds = document.querySelector('newcomer-service-finder') && new Function(`return ${test}`)();
      if (holds) seen[name] ??= performance.now();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
