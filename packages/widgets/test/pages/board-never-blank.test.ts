import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Opportunities } from '@newcomer-portal/inventory/opportunities';
import type { Page } from 'playwright-core';
import { boardOn } from './kit/board.ts';
import { dayFrom, serveBoard } from './kit/boards-without-list.ts';
import { townBoard, visitWidgets } from './kit/city-page.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { sampleBoard } from './kit/sample-board.ts';
import { openSite, type Site, type VisitOptions } from './kit/site.ts';
import { wholeBrokenFiles } from './kit/whole-broken-files.ts';

/** What a browser itself says of a request that failed. */
const FAILED_REQUEST = [/Failed to load resource/];

const say = interfaceWords('en');
const { document, today, open } = sampleBoard();
const POSTINGS = '**/opportunities.json';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const boardWith = (attributes: string, options: VisitOptions = {}) =>
  visitWidgets(site, [{ ...townBoard, attributes }], { expectedMessages: FAILED_REQUEST, ...options });

describe('postings that cannot be had', () => {
  for (const [file, reason] of wholeBrokenFiles) {
    it(`are missed in plain words, with a number to call and a way to try again: ${file}`, async () => {
      const { page, end } = await boardWith(`src="broken/${file}"`);
      const board = boardOn(page, say);
      await page.getByRole('heading', { name: say('load.failed') }).waitFor();
      assert.ok(await page.getByText(say(reason)).isVisible());
      assert.ok(await page.getByRole('link', { name: '911' }).isVisible());

      await page.route(`**/broken/${file}`, (route) => route.fulfill({ json: document }));
      await board.button('load.retry').click();
      await assertCount(page, open.length);
      assert.equal(await page.getByRole('heading', { name: say('load.failed') }).count(), 0);
      await end();
    });
  }

  it('are missed without an internet too', async () => {
    const { page, end } = await boardWith('');
    await page.getByRole('link', { name: '911' }).waitFor();
    await page.context().setOffline(true);
    await page.evaluate(setSource, 'data/example-town/opportunities.json');
    await page.getByText(say('load.offline')).waitFor();
    assert.ok(await page.getByRole('link', { name: '911' }).isVisible());
    await end();
  });
});

describe('postings with something wrong', () => {
  it('stand, all but the ones that cannot be read, and the staff can see which', async () => {
    const whatever = { title: 42, posted: 'soon', pay: 'good', places: 'here', kind: ['job'] };
    const spoilt = document.opportunities.map((one, index) =>
      index % 4 === 0 ? { ...one, ...whatever } : one,
    );
    const sound = new Set(document.opportunities.filter((_, index) => index % 4 !== 0).map(({ id }) => id));
    const { page, end } = await boardServing({ ...document, opportunities: spoilt });
    await assertCount(page, open.filter(({ id }) => sound.has(id)).length);
    const problems = await page.evaluate(PROBLEMS);
    assert.notEqual(problems, 0, 'the city’s staff can read what is wrong');
    await end();
  });

  it('stand where only details of them are nonsense', async () => {
    const nonsense = {
      pay: { minimum: 'much' },
      hours_per_week: { minimum: -5, maximum: 'all' },
      apply: 'ask',
      closes: '2026-99-99',
    };
    const spoilt = open.map((one) => ({ ...one, ...nonsense }));
    const { page, end } = await boardServing({ ...document, opportunities: spoilt });
    const board = boardOn(page, say);
    await board.ready();
    assert.notEqual((await board.ids()).length, 0);
    await board.cards.first().click();
    await board.title.waitFor();
    assert.notEqual(await page.evaluate(PROBLEMS), 0);
    await end();
  });

  it('stand with the lists around them missing, in another shape, or pointing nowhere', async () => {
    const lost = { ...document, skills: 'many', interests: undefined, sources: {}, notice: 12 };
    const { page, end } = await boardServing(lost, { inventory: 'broken/404.json' });
    await assertCount(page, open.length);
    await end();
  });
});

describe('postings that come again, late, or from another day', () => {
  it('from tomorrow stand as they are, and from next month the day of the list counts', async () => {
    const tomorrow = await boardServing({ ...document, published: `${dayFrom(today, 1)}T06:00:00Z` });
    await assertCount(tomorrow.page, open.length);
    assert.equal(await tomorrow.page.getByText(say('board.clock')).count(), 0);
    await tomorrow.end();

    const later = await boardServing({ ...document, published: `${dayFrom(today, 30)}T06:00:00Z` });
    await later.page.getByText(say('board.clock')).waitFor();
    await later.end();
  });

  it('stay as they were when they cannot be fetched again, and the board says so', async () => {
    const { page, end } = await boardWith('src="data/example-town/opportunities.json"');
    const board = boardOn(page, say);
    await board.ready();
    await page.route(POSTINGS, (route) => route.fulfill({ body: JSON.stringify(document).slice(0, 20_000) }));
    await page.evaluate("document.querySelector('newcomer-opportunity-board').refresh()");
    await page.getByRole('heading', { name: say('load.failed') }).waitFor();
    await assertCount(page, open.length);
    await board.cards.first().click();
    await board.title.waitFor();

    await page.unroute(POSTINGS);
    await board.button('load.retry').click();
    await page.getByRole('heading', { name: say('load.failed') }).waitFor({ state: 'detached' });
    await end();
  });

  it('are still coming after eight seconds, which the board says before it shows them', async () => {
    const arrived = Promise.withResolvers<void>();
    const { page, end } = await boardWith('src="data/example-town/opportunities.json"', {
      prepare: async ({ page }) => {
        await page.clock.install();
        await page.route(POSTINGS, (route) => arrived.promise.then(() => route.continue()));
      },
    });
    await page.getByText(say('load.loading')).waitFor();
    await page.clock.fastForward(9000);
    await page.getByText(say('load.slow')).waitFor();
    assert.ok(await page.getByRole('link', { name: '911' }).isVisible());
    arrived.resolve();
    await boardOn(page, say).ready();
    assert.equal(await page.getByText(say('load.slow')).count(), 0);
    await end();
  });
});

const PROBLEMS = "document.querySelector('newcomer-opportunity-board').problems.length";

/** @param postings written by hand, so they may be anything */
function boardServing(postings: object, { inventory = 'data/example-town/inventory.json' } = {}) {
  return boardWith(`src="data/example-town/opportunities.json" inventory="${inventory}" page-size="100"`, {
    prepare: ({ page }) => serveBoard(page, postings as Opportunities),
  });
}

async function assertCount(page: Page, count: number): Promise<void> {
  await page
    .getByText(say('board.count', String(count)), { exact: true })
    .first()
    .waitFor();
}

function setSource(source: string): void {
  globalThis.document.querySelector('newcomer-opportunity-board')?.setAttribute('src', source);
}
