import type { Finder } from './finder.ts';
import type { Say } from './interface-words.ts';
import { directoryOf } from './sample-data.ts';
import type { Visit } from './visit.ts';

/** A state that the finder can be in, and the way there from the one before it. */
export type FinderState = { name: string; enter(screen: Screen): Promise<unknown> };

export type Screen = Pick<Visit, 'page'> & { finder: Finder; say: Say };

/** The listing of Example Town with the most to say, and one with the least. */
const bySize = [...directoryOf('example-town').listings].sort(
  (one, other) => JSON.stringify(other).length - JSON.stringify(one).length,
);

/** Every state of a finder that has its list, in an order that a person can go through. */
export const finderStates: readonly FinderState[] = [
  { name: 'ready', enter: ({ finder }) => finder.ready() },
  { name: 'help lines open', enter: ({ page, say }) => page.getByText(say('help.more')).click() },
  {
    name: 'filters open',
    enter: ({ page, say }) => page.getByText(say('filters.label'), { exact: true }).click(),
  },
  {
    name: 'a filter on, and those that do not say',
    enter: async ({ page, say }) => {
      await page.getByRole('checkbox', { name: say('filters.wheelchair') }).check();
      await page.locator('.unknown').first().waitFor();
    },
  },
  {
    name: 'device question',
    enter: async ({ page, finder, say }) => {
      await finder.button('results.clear').click();
      await finder.button('near.device').click();
      await page.getByText(say('near.device-question')).waitFor();
    },
  },
  {
    name: 'no postal code',
    enter: async ({ page, finder, say }) => {
      await finder.button('answer.no').click();
      await finder.place.fill('nowhere');
      await finder.place.press('Enter');
      await page
        .getByRole('alert')
        .filter({ hasText: say('near.not-a-code') })
        .waitFor();
    },
  },
  {
    name: 'near a place',
    enter: async ({ page, finder, say }) => {
      await finder.place.fill('Z1A');
      await finder.place.press('Enter');
      await page.getByText(say('near.told', 'Z1A')).waitFor();
    },
  },
  {
    name: 'nothing found',
    enter: async ({ page, finder, say }) => {
      await finder.words.fill('xyzzy plugh qwrtpsdf');
      await page.getByRole('heading', { name: say('results.none') }).waitFor();
    },
  },
  {
    name: 'words that mean a need',
    enter: async ({ page, finder, say }) => {
      await finder.words.fill('dentist');
      await page.getByText(say('needs.meant')).waitFor();
    },
  },
  {
    name: 'need chosen',
    enter: async ({ page, finder, say }) => {
      await finder.button('results.clear').first().click();
      await page.locator('.tile').first().click();
      await page.getByRole('button', { name: say('needs.all') }).waitFor();
    },
  },
  {
    name: 'map',
    enter: async ({ finder }) => {
      await finder.button('results.clear').first().click();
      await finder.button('view.map').click();
      await finder.map.getByRole('button').first().waitFor();
    },
  },
  {
    name: 'sheet',
    enter: async ({ page, finder, say }) => {
      await finder.map.locator('.map-place').first().dispatchEvent('click');
      await page.getByRole('heading', { name: say('map.sheet') }).waitFor();
    },
  },
  {
    name: 'picking',
    enter: async ({ page, finder, say }) => {
      await finder.button('near.change').click();
      await finder.button('near.map').click();
      await page.getByText(say('map.pick')).waitFor();
    },
  },
  {
    name: 'areas',
    enter: async ({ page, finder }) => {
      await finder.button('map.pick-middle').click();
      await finder.button('view.areas').click();
      await page.getByRole('rowheader').first().waitFor();
    },
  },
  {
    name: 'area chosen, with numbers',
    enter: async ({ page, finder, say }) => {
      await finder.button('areas.counts').click();
      await page.getByRole('rowheader').first().getByRole('button').click();
      await page.getByRole('heading', { name: say('areas.nearest') }).waitFor();
    },
  },
  { name: 'gaps', enter: ({ finder }) => finder.button('areas.gaps').click() },
  { name: 'detail of the fullest record', enter: (screen) => openListing(screen, bySize[0]?.id) },
  { name: 'detail of the barest record', enter: (screen) => openListing(screen, bySize.at(-1)?.id) },
];

async function openListing({ page, finder }: Screen, id = ''): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `find?service=${id}`);
  await finder.title.waitFor();
}
