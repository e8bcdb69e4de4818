import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'playwright-core';
import { checkAxe } from './kit/check-axe.ts';
import { townAttributes, visitCityPage } from './kit/city-page.ts';
import { finderOn } from './kit/finder.ts';
import { mouse } from './kit/hand.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { openSite, type Site, type VisitOptions } from './kit/site.ts';
import { wizardOn } from './kit/wizard.ts';

/** What a browser itself says of a request that failed. */
const FAILED_REQUEST = [/Failed to load resource/];

const say = interfaceWords('en');

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const finderWith = (attributes: string, options: VisitOptions = {}) =>
  visitCityPage(site, attributes, { expectedMessages: FAILED_REQUEST, ...options });

it('a finder lists, filters and opens without a network, once the list is there', async () => {
  const { page, end } = await finderWith(townAttributes('example-town'));
  const finder = finderOn(page, say);
  await finder.ready();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await finder.words.fill('english class');
  await finder.cards.first().waitFor();
  await page.getByText(say('filters.label'), { exact: true }).click();
  const before = (await finder.count.textContent())?.trim();
  await page.getByRole('checkbox', { name: say('filters.free') }).check();
  await page.getByRole('heading', { name: before ?? '', exact: true }).waitFor({ state: 'detached' });
  await finder.cards.first().click();
  await page.getByRole('heading', { name: say('hours.title'), exact: true }).waitFor();
  await end();
});

for (const [lost, pattern] of [
  ['the program of the map', '**/chunks/city-map-*'],
  ['the part with the map’s buttons', '**/chunks/map-views-*'],
] as const) {
  it(`a finder says so, keeps the list, and tries again without ${lost}`, async () => {
    const { page, end } = await finderWith(townAttributes('example-town'), {
      prepare: ({ page }) => page.route(pattern, (route) => route.abort()),
    });
    const finder = finderOn(page, say);
    await finder.ready();
    await finder.button('view.map').click();
    const retry = page.getByRole('button', { name: say('map.retry'), exact: true });
    await retry.waitFor();
    assert.deepEqual(await checkAxe(page), []);
    await assertListWorks(page);
    await finder.button('view.map').click();
    await page.unroute(pattern);
    await retry.click();
    await finder.map.getByRole('button').first().waitFor();
    await end();
  });
}

it('a finder says so, keeps the list, and tries again without its filters', async () => {
  const pattern = '**/chunks/filter-groups-*';
  const { page, end } = await finderWith(townAttributes('example-town'), {
    prepare: ({ page }) => page.route(pattern, (route) => route.abort()),
  });
  await finderOn(page, say).ready();
  await page.getByText(say('filters.label'), { exact: true }).click();
  await page.getByText(say('part.missing')).waitFor();
  assert.deepEqual(await checkAxe(page), []);
  await assertListWorks(page);
  await page.unroute(pattern);
  await page.getByRole('button', { name: say('part.retry'), exact: true }).click();
  await page.getByRole('checkbox', { name: say('filters.free') }).check();
  await end();
});

it('a finder leads back to the list, and tries again, without the part that shows a listing', async () => {
  const pattern = '**/chunks/detail-view-*';
  const { page, end } = await finderWith(townAttributes('example-town'), {
    prepare: ({ page }) => page.route(pattern, (route) => route.abort()),
  });
  const finder = finderOn(page, say);
  await finder.ready();
  await finder.cards.first().click();
  await finder.button('part.retry').waitFor();
  assert.deepEqual(await checkAxe(page), []);
  await finder.button('detail.back').click();
  await page.unroute(pattern);
  await finder.cards.first().click();
  await finder.button('part.retry').click();
  await finder.title.waitFor();
  await end();
});

it('a finder keeps the map’s places without the base map', async () => {
  const { page, end } = await finderWith(
    `${townAttributes('example-town', ['base-map'])} base-map="broken/404.json"`,
  );
  const finder = finderOn(page, say);
  await finder.ready();
  await finder.button('view.map').click();
  await page.getByText(say('map.no-base')).waitFor();
  await finder.map.getByRole('button').first().waitFor();
  await assertListWorks(page);
  await end();
});

it('a finder keeps the list and the map without the areas', async () => {
  const { page, end } = await finderWith(
    `${townAttributes('example-town', ['areas'])} areas="broken/cut.json"`,
  );
  const finder = finderOn(page, say);
  await finder.ready();
  await finder.button('view.areas').click();
  await page.getByText(say('areas.failed')).waitFor();
  assert.deepEqual(await checkAxe(page), []);
  await finder.button('view.map').click();
  await finder.map.getByRole('button').first().waitFor();
  await assertListWorks(page);
  await end();
});

it('a finder offers the map where the table of postal codes is missing', async () => {
  const { page, end } = await finderWith(
    `${townAttributes('example-town', ['places'])} places="broken/html.json"`,
  );
  const finder = finderOn(page, say);
  await finder.ready();
  await finder.place.fill('Z1A');
  await finder.place.press('Enter');
  await page
    .getByRole('alert')
    .filter({ hasText: say('near.missing') })
    .waitFor();
  await assertListWorks(page);
  await end();
});

it('a worker is led back to the plan, and tries again, without the part that has the file', async () => {
  const [part, table] = ['**/chunks/worker-part-*', '**/chunks/assessment-*'];
  const { page, end } = await site.visit('/worker.html', {
    expectedMessages: FAILED_REQUEST,
    prepare: async ({ page }) => {
      for (const pattern of [part, table]) await page.route(pattern, (route) => route.abort());
    },
  });
  const wizard = wizardOn(page, say, 'en', mouse(page));
  await wizard.walk({});
  await wizard.button('plan.file').click();
  await wizard.button('load.retry').waitFor();
  await wizard.button('answers.plan').click();
  await page.unroute(part);
  await wizard.button('plan.file').click();
  await wizard.button('load.retry').click();
  await wizard.button('file.json').click();
  await page.getByText(say('part.missing')).waitFor();
  await page.unroute(table);
  const saved = page.waitForEvent('download');
  await wizard.button('file.json').click();
  await saved;
  await end();
});

async function assertListWorks(page: Page): Promise<void> {
  const finder = finderOn(page, say);
  await finder.button('view.list').click();
  await finder.cards.first().click();
  await finder.title.waitFor();
  await finder.button('detail.back').click();
  await finder.cards.first().waitFor();
}
