import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'playwright-core';
import { boardOn } from './kit/board.ts';
import { checkAxe } from './kit/check-axe.ts';
import { townBoard, visitWidgets } from './kit/city-page.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { sampleBoard } from './kit/sample-board.ts';
import { openSite, type Site } from './kit/site.ts';

/** What a browser itself says of a request that failed. */
const FAILED_REQUEST = [/Failed to load resource/];

const say = interfaceWords('en');
const { open } = sampleBoard();

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const boardWithout = (pattern: string) =>
  visitWidgets(site, [townBoard], {
    expectedMessages: FAILED_REQUEST,
    prepare: ({ page }) => page.route(pattern, (route) => route.abort()),
  });

it('a board lists, sorts and opens without a network, once the list is there', async () => {
  const { page, end } = await visitWidgets(site, [townBoard], { expectedMessages: FAILED_REQUEST });
  const board = boardOn(page, say);
  await board.ready();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await board.words.fill('kitchn');
  await board.cards.first().waitFor();
  await board.words.fill('');
  await board.tab('volunteering').click();
  await board.order.selectOption(say('board.closing'));
  await board.cards.first().click();
  await board.title.waitFor();
  await end();
});

it('a board says so, keeps the list, and tries again without the part that shows a posting', async () => {
  const pattern = '**/chunks/posting-view-*';
  const { page, end } = await boardWithout(pattern);
  const board = boardOn(page, say);
  await board.ready();
  await board.cards.first().click();
  const retry = board.button('part.retry');
  await retry.waitFor();
  assert.deepEqual(await checkAxe(page), []);
  await board.button('detail.back').click();
  await assertListWorks(page);
  await board.cards.first().click();
  await page.unroute(pattern);
  await retry.click();
  await board.title.waitFor();
  await end();
});

it('a board lists every posting without the services beside it, and says less of some', async () => {
  const { page, end } = await boardWithout('**/inventory.json');
  await boardOn(page, say).ready();
  await page
    .getByText(say('board.count', String(open.length)), { exact: true })
    .first()
    .waitFor();
  assert.ok(await page.getByRole('link', { name: '911' }).isVisible());
  await assertListWorks(page);
  await end();
});

it('a board has its list and its words without drawings and spelling', async () => {
  const { page, end } = await boardWithout('**/chunks/{_virtual_*pictograms,open-spelling}-*');
  const board = boardOn(page, say);
  await board.ready();
  await board.words.fill('kitchen');
  await board.cards.first().waitFor();
  await board.words.fill('');
  await assertListWorks(page);
  await end();
});

it('a board says that a postal code cannot be looked up where the table is missing', async () => {
  const { page, end } = await boardWithout('**/places.json');
  const board = boardOn(page, say);
  await board.ready();
  await board.place.fill('Z1A');
  await board.place.press('Enter');
  await page
    .getByRole('alert')
    .filter({ hasText: say('near.missing') })
    .waitFor();
  await assertListWorks(page);
  await end();
});

it('what the city wrote inside the tag stays where the board’s script cannot be had', async () => {
  const { page, end } = await site.visit('/work.html', {
    expectedMessages: [...FAILED_REQUEST, /^thrown: (?!\\S)|dynamically imported module/],
    prepare: ({ page }) => page.route('**/chunks/opportunity-board-*', (route) => route.abort()),
  });
  await page.getByText('You need JavaScript to see the postings.').waitFor();
  await end();
});

async function assertListWorks(page: Page): Promise<void> {
  const board = boardOn(page, say);
  await board.tab('all').click();
  await board.tab('volunteering').click();
  await board.cards.first().waitFor();
}
