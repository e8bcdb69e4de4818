import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { finderOn } from './kit/finder.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { openSite, type Site } from './kit/site.ts';

const say = interfaceWords('en');

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

it('a tap for one’s own place chooses no area, and a tap after it does', async () => {
  const { page, end } = await site.visit('/example-town.html');
  const finder = finderOn(page, say);
  await finder.ready();
  const chosen = page.getByRole('heading', { name: say('areas.nearest') });
  await finder.button('view.areas').click();
  await page.getByRole('rowheader').first().waitFor();
  await finder.map.locator('.map-area').first().waitFor();

  await finder.button('near.map').click();
  await finder.map.click();
  await page.getByText(say('near.told-point')).waitFor();
  assert.equal(await chosen.count(), 0);

  await finder.button('map.reset').click();
  await finder.map.click();
  await chosen.waitFor();
  await end();
});

it('a place outside the town says so and still helps', async () => {
  const { page, end } = await site.visit('/index.html');
  const finder = finderOn(page, say);
  await finder.ready();
  await finder.place.fill('K1A 0B1');
  await finder.place.press('Enter');
  await page.getByText(say('near.outside', 'Toronto')).waitFor();
  assert.equal((await finder.ids()).length, 20);

  await finder.button('near.change').click();
  await finder.place.fill('X9Z');
  await finder.place.press('Enter');
  await page
    .getByRole('alert')
    .filter({ hasText: say('near.unknown') })
    .waitFor();
  assert.equal((await finder.ids()).length, 20);
  await end();
});
