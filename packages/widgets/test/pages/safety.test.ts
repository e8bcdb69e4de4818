import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { assertHarmless } from './kit/assert-harmless.ts';
import { assertNoSidewaysScroll } from './kit/assert-no-sideways-scroll.ts';
import { townAttributes } from './kit/city-page.ts';
import { finderOn } from './kit/finder.ts';
import { hostileFile } from './kit/hostile-town.ts';
import { interfaceWords, type Language } from './kit/interface-words.ts';
import { directoryOf } from './kit/sample-data.ts';
import { openSite, type Site } from './kit/site.ts';
import { visitHostile } from './kit/visit-hostile.ts';

const FINDER = 'newcomer-service-finder';
const FILES = ['inventory', 'areas', 'base-map'] as const;
const whole = directoryOf('example-town').listings;

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

it('a hostile inventory is no more than words: in the list, the filters, the map, the areas', async () => {
  const { page, finder, say, end } = await visitHostileTown('en');
  await assertHarmless(page, FINDER);
  await page.getByText(say('help.more')).click();
  await page.getByText(say('filters.label'), { exact: true }).click();
  await assertHarmless(page, FINDER);
  await finder.button('view.map').click();
  await finder.map.getByRole('button').first().waitFor();
  await assertHarmless(page, FINDER);
  await finder.map.locator('.map-place').first().dispatchEvent('click');
  await page.getByRole('heading', { name: say('map.sheet') }).waitFor();
  await assertHarmless(page, FINDER);
  await finder.button('view.areas').click();
  await page.getByRole('rowheader').first().getByRole('button').click();
  await page.getByRole('heading', { name: say('areas.nearest') }).waitFor();
  await assertHarmless(page, FINDER);
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
      for (const address of await assertHarmless(page, FINDER)) addresses.add(address);
    }
    assert.notEqual(addresses.size, 0);
    await finder.button('detail.back').click();
    await finder.words.fill('script');
    await finder.count.waitFor();
    await assertHarmless(page, FINDER);
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
  const documents = Object.fromEntries(FILES.map((file) => [`${file}.json`, hostileFile(file)]));
  const visit = await visitHostile(site, { tag: FINDER, attributes }, documents, { viewport });
  const say = interfaceWords(language);
  const finder = finderOn(visit.page, say);
  await finder.ready();
  return { ...visit, say, finder };
}
