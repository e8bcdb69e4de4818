import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'playwright-core';
import { townAttributes, visitCityPage } from './kit/city-page.ts';
import { finderOn } from './kit/finder.ts';
import { hostileFile } from './kit/hostile-town.ts';
import { interfaceWords, type Language } from './kit/interface-words.ts';
import { directoryOf } from './kit/sample-data.ts';
import { shadowContent } from './kit/shadow-content.ts';
import { openSite, type Site } from './kit/site.ts';

const FILES = ['inventory', 'areas', 'base-map'] as const;
const whole = directoryOf('example-town').listings;

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

it('a hostile inventory is no more than words: in the list, the filters, the map, the areas', async () => {
  const { page, finder, say, end } = await visitHostileTown('en');
  await assertHarmless(page);
  await page.getByText(say('help.more')).click();
  await page.getByText(say('filters.label'), { exact: true }).click();
  await assertHarmless(page);
  await finder.button('view.map').click();
  await finder.map.getByRole('button').first().waitFor();
  await assertHarmless(page);
  await finder.map.locator('.map-place').first().dispatchEvent('click');
  await page.getByRole('heading', { name: say('map.sheet') }).waitFor();
  await assertHarmless(page);
  await finder.button('view.areas').click();
  await page.getByRole('rowheader').first().getByRole('button').click();
  await page.getByRole('heading', { name: say('areas.nearest') }).waitFor();
  await assertHarmless(page);
  await end();
});

for (const language of ['en', 'ar'] as const) {
  it(`a hostile inventory is no more than words: in every detail, in ${language}`, async () => {
    const { page, finder, end } = await visitHostileTown(language);
    const ids = await finder.ids();
    assert.equal(ids.length, whole.length, 'no listing is lost');
    const addresses = new Set<string>();
    for (const id of ids) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `find?service=${id}`);
      await page.locator(`[part=detail]`).waitFor();
      await page.waitForFunction(`location.hash.includes('${id}')`);
      for (const address of await assertHarmless(page)) addresses.add(address);
    }
    assert.notEqual(addresses.size, 0);
    await finder.button('detail.back').click();
    await finder.words.fill('script');
    await finder.count.waitFor();
    await assertHarmless(page);
    await end();
  });
}

it('a hostile inventory stays inside a phone’s screen, and can be used', async () => {
  const { page, finder, say, end } = await visitHostileTown('en', { width: 320, height: 640 });
  await assertNoSidewaysScroll(page);
  await finder.cards.first().click();
  await finder.title.waitFor();
  await assertNoSidewaysScroll(page);
  await finder.button('detail.back').click();
  await page.getByText(say('filters.label'), { exact: true }).click();
  await page.getByRole('checkbox', { name: say('filters.free') }).check();
  await finder.count.waitFor();
  assert.ok((await finder.ids()).length < whole.length);
  await end();
});

async function visitHostileTown(language: Language, viewport = { width: 1280, height: 900 }) {
  const attributes = `${townAttributes('example-town')} page-size="100" locale="${language}"`;
  const visit = await visitCityPage(site, attributes, {
    viewport,
    prepare: async ({ page }) => {
      for (const file of FILES) {
        const hostile = { contentType: 'application/json', body: hostileFile(file) };
        await page.route(`**/example-town/${file}.json`, (route) => route.fulfill(hostile));
      }
      await page.addInitScript(() => {
        const hits: string[] = [];
        const hit = () => void hits.push(new Error('A payload ran').stack ?? '');
        Object.assign(window, { hits, hit, alert: hit, confirm: hit, prompt: hit, open: hit });
      });
    },
  });
  const say = interfaceWords(language);
  const finder = finderOn(visit.page, say);
  await finder.ready();
  const end = async () => {
    const asked = visit.requests.map(({ url }) => new URL(url).pathname);
    const strangers = asked.filter(
      (path) => !/^\/(newcomer|data)\/|^\/city(-page\.html|\.css)$|^,$/.test(path),
    );
    assert.deepEqual(strangers, [], 'no payload asks for anything');
    await visit.end();
  };
  return { ...visit, say, finder, end };
}

/** @returns the addresses that the page links to now */
async function assertHarmless(page: Page): Promise<string[]> {
  const { addresses, foreign } = await shadowContent(page);
  assert.deepEqual(foreign, [], 'no element or handler comes from a listing');
  const dangerous = addresses.filter((address) => !/^(https?|mailto|tel|sms|geo):/.test(address));
  assert.deepEqual(dangerous, [], 'no link leads to a program');
  const strangers = addresses.filter((address) => address.includes('stranger.example'));
  assert.deepEqual(strangers, [], 'no link says one thing and does another');
  assert.deepEqual(await page.evaluate('window.hits'), []);
  assert.equal(await page.evaluate('({}).polluted'), undefined, 'prototypes are as they were');
  return addresses;
}

async function assertNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(wider, 0, 'the page does not scroll sideways');
}
