import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Listing } from '@newcomer-portal/inventory';
import type { Page } from 'playwright-core';
import { finderOn } from './kit/finder.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { directoryOf, placesOf } from './kit/sample-data.ts';
import { openSite, type Site } from './kit/site.ts';
import { assertSameTraces, type Traces } from './kit/traces.ts';
import { NOTHING_STORED, testify, watch } from './kit/witness.ts';

const say = interfaceWords('en');
const ALL_CODES = [...placesOf('toronto').centres.keys()];
/** Of an organization that offers nothing else, so that its name finds it wherever it is. */
const onlyService = theOnlyService();

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

it('a home leaves the same traces as a hundred other homes, within one visit', async () => {
  const visit = await site.visit('/index.html', { prepare: ({ page }) => watch(page) });
  const { page, requests } = visit;
  await finderOn(page, say).ready();
  // What is fetched on first use is fetched once; the homes come after.
  await tellPostalCode(page, 'M5V');
  await lookNear(page);
  await takeBack(page);
  await testify(page);
  const traces: Traces[] = [];
  for (const home of everyNth(ALL_CODES, 100)) {
    const before = requests.length;
    await tellPostalCode(page, home);
    await lookNear(page);
    traces.push({ told: home, seen: await testify(page), sent: requests.slice(before) });
    await takeBack(page);
    await testify(page);
  }
  const [first, ...others] = traces;
  assert.equal(others.length, 99);
  assert.ok(first && first.seen.events.length >= 2, 'the host is told that something was done');
  assert.deepEqual(first.seen.storage, NOTHING_STORED);
  assert.deepEqual(first.sent, [], 'a home asks the server for nothing');
  for (const other of others) assertSameTraces(other, first);
  await visit.end();
});

it('a home leaves the same traces as four other homes, each from a cold start', async () => {
  const first = await coldVisit('M1L', tellPostalCode);
  assert.ok(
    first.sent.some(({ url }) => url.endsWith('/places.json')),
    'the table is fetched whole',
  );
  assert.deepEqual(first.seen.storage, NOTHING_STORED);
  for (const home of ['M5V 2T6', 'm4c', 'M9W1A1', 'K1A'])
    assertSameTraces(await coldVisit(home, tellPostalCode), first);
});

it('a home leaves the same traces wherever the device is', async () => {
  const first = await coldVisit('43.7109,-79.2957', useDevice);
  assert.deepEqual(first.seen.storage, NOTHING_STORED);
  for (const home of ['43.7612,-79.5123', '45.4215,-75.6972'])
    assertSameTraces(await coldVisit(home, useDevice), first);
});

it('a home is not asked of the device before the newcomer has said yes', async () => {
  const { page, end } = await site.visit('/index.html', {
    prepare: ({ page }) =>
      page.addInitScript(() => {
        const asked: string[] = [];
        Object.assign(window, { asked });
        const ask = (name: string) => () => void asked.push(name);
        Object.assign(navigator.geolocation, {
          getCurrentPosition: ask('once'),
          watchPosition: ask('always'),
        });
      }),
  });
  const finder = finderOn(page, say);
  await finder.ready();
  await finder.button('near.device').click();
  await page.getByText(say('near.device-question')).waitFor();
  assert.deepEqual(await page.evaluate('window.asked'), []);
  await finder.button('answer.no').click();
  assert.deepEqual(await page.evaluate('window.asked'), []);
  await finder.button('near.device').click();
  await finder.button('answer.yes').click();
  assert.deepEqual(await page.evaluate('window.asked'), ['once']);
  await end();
});

it('a home is gone when it is taken back, and after the page is loaded again', async () => {
  const { page, end } = await site.visit('/index.html');
  const finder = finderOn(page, say);
  await finder.ready();
  await tellPostalCode(page, 'M1L');
  await page.reload();
  await finder.ready();
  assert.equal(await finder.place.inputValue(), '');
  assert.equal(await page.getByText(say('near.told', 'M1L')).count(), 0);
  await end();
});

/** A visit in a profile that never was here before, with a home told in one way. */
async function coldVisit(home: string, tell: (page: Page, home: string) => Promise<void>) {
  const visit = await site.visit('/index.html', {
    permissions: ['geolocation'],
    prepare: ({ page }) => watch(page),
  });
  const { page } = visit;
  await finderOn(page, say).ready();
  await page.waitForLoadState('networkidle');
  await tell(page, home);
  await lookNear(page);
  await lookFurther(page);
  await page.waitForLoadState('networkidle');
  const seen = await testify(page);
  const sent = [...visit.requests].sort((one, other) => (one.url < other.url ? -1 : 1));
  await visit.end();
  return { told: home, seen, sent };
}
async function tellPostalCode(page: Page, home: string): Promise<void> {
  const { place } = finderOn(page, say);
  await place.fill(home);
  await place.press('Enter');
  await page.getByText(say('near.told', home.slice(0, 3).toUpperCase())).waitFor();
}

async function useDevice(page: Page, home: string): Promise<void> {
  const [latitude = 0, longitude = 0] = home.split(',').map(Number);
  await page.context().setGeolocation({ latitude, longitude });
  const finder = finderOn(page, say);
  await finder.button('near.device').click();
  await finder.button('answer.yes').click();
  await page.getByText(say('near.told-point')).waitFor();
}

/** What people do with a home: a distance and an order. */
async function lookNear(page: Page): Promise<void> {
  const finder = finderOn(page, say);
  const filters = page.getByText(say('filters.label'), { exact: true });
  const distance = page.getByRole('combobox', { name: say('filters.distance') });
  if (!(await distance.isVisible())) await filters.click();
  await distance.selectOption({ index: 2 });
  await finder.order.selectOption(say('results.name'));
  await finder.order.selectOption(say('results.nearest'));
}

/** And then: the map, the areas, words, and the one listing that all of them came for. */
async function lookFurther(page: Page): Promise<void> {
  const finder = finderOn(page, say);
  await finder.button('view.map').click();
  await finder.map.locator('.map-person').waitFor();
  await finder.button('view.areas').click();
  await page.getByRole('rowheader').first().waitFor();
  await finder.button('view.list').click();
  await finder.button('results.clear').first().click();
  await finder.words.fill(onlyService.organization?.name ?? '');
  await finder.words.press('Enter');
  await page.locator(`[part=results] a[href*="${onlyService.id}"]`).click();
  await finder.button('detail.back').click();
}

async function takeBack(page: Page): Promise<void> {
  const finder = finderOn(page, say);
  await finder.button('results.clear').first().click();
  await finder.button('near.change').click();
  await finder.place.waitFor();
}

function theOnlyService(): Listing {
  const { listings } = directoryOf('toronto');
  const only = listings.find(({ organization, location }) => {
    const same = listings.filter((other) => other.organization?.name === organization?.name);
    return same.length === 1 && location !== undefined;
  });
  if (!only) throw new Error('Every organization of Toronto offers two services');
  return only;
}

function everyNth<T>(all: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]).filter(
    (one) => one !== undefined,
  );
}
