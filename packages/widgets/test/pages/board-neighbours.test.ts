import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { boardOn } from './kit/board.ts';
import { townAttributes, townBoard, visitWidgets } from './kit/city-page.ts';
import { finderOn } from './kit/finder.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { openSite, type Site } from './kit/site.ts';

const say = interfaceWords('en');
const finder = { tag: 'newcomer-service-finder', attributes: townAttributes('example-town') } as const;

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

it('a board and a finder on one page fetch what they share once', async () => {
  const { page, requests, end } = await visitWidgets(site, [townBoard, finder]);
  await boardOn(page, say).ready();
  await finderOn(page, say).ready();
  await page.waitForLoadState('networkidle');
  const asked = requests.map(({ url }) => new URL(url).pathname);
  assert.deepEqual(asked, [...new Set(asked)], 'nothing is asked for twice');
  assert.ok(asked.includes('/data/example-town/inventory.json'));
  await end();
});

it('two boards on one page fetch once, and each answers for itself', async () => {
  const { page, requests, end } = await visitWidgets(site, [townBoard, townBoard]);
  const boards = page.locator('newcomer-opportunity-board');
  const [first, second] = [boards.first(), boards.last()].map((one) => one.locator('#results-title'));
  await first?.waitFor();
  await second?.waitFor();
  const whole = await second?.textContent();
  await boards.first().getByRole('searchbox').fill('kitchen');
  await boards.first().getByRole('tab').nth(1).click();
  assert.notEqual(await first?.textContent(), whole);
  assert.equal(await second?.textContent(), whole);
  await page.waitForLoadState('networkidle');
  const asked = requests.map(({ url }) => new URL(url).pathname);
  assert.deepEqual(asked, [...new Set(asked)], 'nothing is asked for twice');
  await end();
});
