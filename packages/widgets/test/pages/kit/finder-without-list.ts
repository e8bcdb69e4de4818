import type { Screen } from './finder-states.ts';
import type { Site } from './site.ts';
import type { Visit } from './visit.ts';

/** A page in which the finder has no list: what it shows then, and the way there. */
export type FinderWithoutList = {
  name: string;
  visit(site: Site, query: string, viewport: { width: number; height: number }): Promise<Visit>;
  /** When the state is there. */
  settled(screen: Omit<Screen, 'finder'>): Promise<unknown>;
};

/** The states of a finder before its list, and without one. */
export const findersWithoutList: readonly FinderWithoutList[] = [
  {
    name: 'loading',
    visit: (site, query, viewport) =>
      site.visit(`/example-town.html?${query}`, {
        viewport,
        prepare: ({ page }) => page.route('**/inventory.json', () => new Promise(() => {})),
      }),
    settled: ({ page, say }) => page.getByText(say('load.loading')).waitFor(),
  },
  {
    name: 'failed',
    visit: (site, query, viewport) =>
      site.visit(`/broken.html?list=500.json&${query}`, { viewport, expectedMessages: [/500/] }),
    settled: ({ page, say }) => page.getByRole('heading', { name: say('load.failed') }).waitFor(),
  },
];
