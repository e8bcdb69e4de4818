import { openSite, type Site } from '../../packages/widgets/test/pages/kit/site.ts';
import { slowPhone } from '../../packages/widgets/test/pages/kit/slow-phone.ts';
import type { Visit } from '../../packages/widgets/test/pages/kit/visit.ts';
import { buildIfStale } from '../build/build-if-stale.ts';
import { printTable } from './print-table.ts';

const RUNS = 5;

/** Expressions by what they tell; each is asked in the page, over and over, until it holds. */
export type Moments = Readonly<Record<string, string>>;

/** A page of the demo, and what is made of its visit before it is asked for. */
export type FirstVisit = { title: string; path: string; prepare?: (visit: Visit) => Promise<unknown> };

/**
 * Measures a page of the demo on the built files, as a newcomer meets it for the first time: Slow 4G, a quarter of
 * this machine's speed, nothing kept from before. Prints milliseconds from the tap on the link.
 */
export async function printFirstVisits(to: FirstVisit, moments: Moments): Promise<void> {
  await buildIfStale();
  const site = await openSite();
  const visits: Record<string, number>[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) visits.push(await firstVisit(site, to, moments));
  } finally {
    await site.close();
  }
  console.log(`${to.title} on Slow 4G, the processor slowed down 4 times: ${RUNS} first visits, times in ms`);
  printTable(
    ['from the tap to', 'median', 'fastest', 'slowest'],
    Object.keys(moments).map((moment) => {
      const times = visits.map((visit) => visit[moment] ?? 0).sort((one, other) => one - other);
      const cells = [times[Math.floor(RUNS / 2)], times[0], times.at(-1)];
      return [moment, ...cells.map((time = 0) => time.toFixed(0))];
    }),
  );
}

async function firstVisit(
  site: Site,
  { path, prepare }: FirstVisit,
  moments: Moments,
): Promise<Record<string, number>> {
  const { page, end } = await site.visit(path, {
    viewport: { width: 360, height: 740 },
    prepare: async (visit) => {
      await slowPhone(visit.page);
      await visit.page.addInitScript(noteMoments, moments);
      await prepare?.(visit);
    },
  });
  await page.waitForFunction(`Object.keys(window.moments).length === ${Object.keys(moments).length}`);
  const noted = await page.evaluate<Record<string, number>>('window.moments');
  await end();
  return noted;
}

/** Runs in the page: looks once in each frame, and writes down when a moment was first there. */
function noteMoments(moments: Moments): void {
  const seen: Record<string, number> = {};
  Object.assign(window, { moments: seen });
  const look = () => {
    for (const [name, test] of Object.entries(moments)) {
      if (new Function(`return ${test}`)()) seen[name] ??= performance.now();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
