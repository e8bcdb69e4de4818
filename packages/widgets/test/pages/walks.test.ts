import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findPlace, type Point } from '@newcomer-portal/inventory';
import { distanceBetween } from '@newcomer-portal/search';
import { openAreas } from '@newcomer-portal/search/areas';
import type { Page } from 'playwright-core';
import { finderOn, listingOf } from './kit/finder.ts';
import { type Hand, keyboard, mouse } from './kit/hand.ts';
import { interfaceWords, type Language, type Say } from './kit/interface-words.ts';
import { areasOf, directoryOf, placesOf, pointOfListing } from './kit/sample-data.ts';
import { openSite, type Site } from './kit/site.ts';

/** Longer than this, and a newcomer with a child on the arm gives up. */
const MOST_STEPS = 5;

const toronto = directoryOf('toronto');

describe('on the Toronto page', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const language of ['en', 'fr', 'ar'] as const) {
    for (const handed of [mouse, keyboard]) {
      const walk = (name: string, take: (walker: Walker) => Promise<void>) =>
        it(`${name}: in ${language}, by ${handed.name} alone, in ${MOST_STEPS} steps at most`, async () => {
          const { page, end } = await site.visit(`/index.html?lang=${language}`);
          const say = interfaceWords(language);
          const { hand, taken } = countSteps(handed(page));
          const finder = finderOn(page, say);
          await finder.ready();
          await take({ page, say, language, finder, hand });
          assert.ok(taken() <= MOST_STEPS, `${taken()} steps`);
          await end();
        });

      walk('language classes near M1L, and one of them read, called and printed', readAndPrint);
      walk('the library nearest to a place on the map', nearestLibrary);
      walk('the areas with many newcomers and nothing within 1 km', gapsInTheTable);
    }
  }
});

type Walker = {
  page: Page;
  say: Say;
  language: Language;
  finder: ReturnType<typeof finderOn>;
  hand: Hand;
};

async function readAndPrint({ page, say, finder, hand }: Walker): Promise<void> {
  await stubPrinter(page);
  // What the search box gives as an example must work.
  await hand.write(finder.words, say('search.example').split(':').at(-1)?.trim() ?? '');
  await hand.write(finder.place, 'M1L', 'enter');
  await page.getByText(say('near.told', 'M1L')).waitFor();
  await hand.choose(finder.order, say('results.nearest'));
  const ids = await finder.ids();
  assert.equal(ids.length, 20, 'a whole page of classes');
  assertNearestFirst(ids, centreOf('M1L'));
  const first = toronto.listing(ids[0] ?? '');
  assert.ok(first && belongsTo(first.service, 'language'), 'the nearest is a language service');

  await hand.press(finder.cards.first());
  await page.getByRole('heading', { name: say('hours.title'), exact: true }).waitFor();
  await page.getByText(say('open.not-given')).first().waitFor();
  const call = page.locator('[part=detail]').getByRole('link', { name: /\d{3}.\d{4}/ });
  assert.match(String(await call.first().getAttribute('href')), /^tel:\+?\d{10,11}(,\d+)?$/);

  await hand.press(finder.button('detail.print'));
  assert.equal(await page.evaluate('window.printed'), 1);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await finder.title.isVisible(), 'the listing is on the paper');
  assert.equal(
    await call.first().evaluate((link) => getComputedStyle(link).color),
    'rgb(0, 0, 0)',
    'the number is dark on white paper',
  );
  for (const off of [
    page.getByRole('banner'),
    page.getByRole('heading', { level: 1 }),
    finder.button('detail.back'),
  ])
    assert.equal(await off.isVisible(), false, `${off} is not on the paper`);
}

async function nearestLibrary({ page, say, language, finder, hand }: Walker): Promise<void> {
  const library = toronto.need('library');
  await hand.write(finder.words, library?.words?.[language]?.[0] ?? '');
  await hand.press(finder.button('near.map'));
  await page.waitForFunction(
    "document.querySelector('newcomer-service-finder').shadowRoot.querySelector('.map svg')",
  );
  await hand.pickMiddle(finder);
  await finder.cards.first().waitFor();
  await hand.choose(finder.order, say('results.nearest'));
  const [nearest = ''] = await finder.ids();
  const middle = middleOf(toronto.inventory.municipality.bounds);
  const libraries = toronto.listings.filter(({ service }) => belongsTo(service, 'library'));
  const byDistance = libraries
    .map(({ id }) => distanceBetween(middle, pointOfListing(toronto, id)))
    .sort((a, b) => a - b);
  assert.equal(
    distanceBetween(middle, pointOfListing(toronto, nearest)),
    byDistance[0],
    'no library is nearer',
  );
  await hand.press(finder.cards.first());
  await finder.title.waitFor();
  assert.equal(listingOf(page.url()), nearest, 'the address leads back to it');
}

async function gapsInTheTable({ page, say, finder, hand }: Walker): Promise<void> {
  await hand.press(finder.button('view.areas'));
  await page.getByRole('columnheader').first().waitFor();
  await hand.press(finder.button('areas.gaps'));
  const expected = openAreas(areasOf('toronto').areas, toronto).gaps({ metres: 1000 });
  assert.notEqual(expected.length, 0);
  await page.getByText(say('areas.rows', String(expected.length)), { exact: true }).waitFor();
  const rows = page.getByRole('rowheader');
  const names = (await rows.allInnerTexts()).map((name) => name.trim());
  assert.deepEqual(names.sort(), expected.map(({ area }) => area.name).sort());

  const [first = ''] = await rows.allInnerTexts();
  await hand.press(rows.first().getByRole('button'));
  await page.getByRole('heading', { name: first.trim(), exact: true }).waitFor();
  await page.getByRole('heading', { name: say('areas.nearest'), exact: true }).waitFor();
}

function countSteps(hand: Hand): { hand: Hand; taken: () => number } {
  let taken = 0;
  const counted = <A extends unknown[]>(step: (...args: A) => Promise<void>) => {
    return (...args: A) => {
      taken += 1;
      return step(...args);
    };
  };
  const { name, write, press, tick, turn, choose, pickMiddle } = hand;
  return {
    hand: {
      name,
      write: counted(write),
      press: counted(press),
      tick: counted(tick),
      turn: counted(turn),
      choose: counted(choose),
      pickMiddle: counted(pickMiddle),
    },
    taken: () => taken,
  };
}

/** No paper comes out; how often it was asked for is in `window.printed`. */
async function stubPrinter(page: Page): Promise<void> {
  await page.evaluate('window.printed = 0; window.print = () => { window.printed += 1; }');
}

function assertNearestFirst(ids: readonly string[], from: Point): void {
  const distances = ids.map((id) => distanceBetween(from, pointOfListing(toronto, id)));
  assert.deepEqual(
    distances,
    [...distances].sort((one, other) => one - other),
    'nearest first',
  );
}

/** Whether a service answers a need, or a narrower one. */
function belongsTo(service: Parameters<typeof toronto.needsOf>[0], code: string): boolean {
  const parents = new Map(toronto.inventory.needs.map((need) => [need.id, need]));
  return toronto.needsOf(service).some((need) => {
    for (let one: typeof need | undefined = need; one; one = parents.get(one.parent_id ?? '')) {
      if (one.code === code) return true;
    }
    return false;
  });
}

function centreOf(code: string): Point {
  const found = findPlace(placesOf('toronto'), code);
  if (found.problem) throw new Error(`${code}: ${found.problem}`);
  return found;
}

/** The middle of a map that shows these bounds: half way on the sheet, which is not half way in degrees. */
function middleOf([west, south, east, north]: readonly [number, number, number, number]): Point {
  const sheet = (latitude: number) => Math.atanh(Math.sin((latitude * Math.PI) / 180));
  const latitude = (Math.asin(Math.tanh((sheet(south) + sheet(north)) / 2)) * 180) / Math.PI;
  return { latitude, longitude: (west + east) / 2 };
}
