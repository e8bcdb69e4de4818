import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'playwright-core';
import { boardOn } from './kit/board.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { placesOf } from './kit/sample-data.ts';
import { openSite, type Site } from './kit/site.ts';
import { assertSameTraces, type Traces } from './kit/traces.ts';
import type { SentRequest, Visit } from './kit/visit.ts';
import { NOTHING_STORED, testify, watch } from './kit/witness.ts';

const say = interfaceWords('en');
const HOMES = [...placesOf('example-town').centres.keys()];
/** Words that no posting has, so that each finds as little as the others. */
const CANARIES = Array.from({ length: 100 }, (_, index) => `qzx${index.toString(26)}wvk${index}`);

const PEOPLE = ['1 nurse', '5 nurse', '9 electrician', '4 cook', '12 teacher', '7 bookkeeper', '2 cleaner'];

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

it('words leave the same traces as a hundred other words, within one visit', async () => {
  const visit = await visitBoard();
  const traces = await tracesOfEach(visit, CANARIES, async (page, words) => {
    const board = boardOn(page, say);
    await board.words.fill(words);
    await board.words.press('Enter');
    await board.tab('volunteering').click();
    await page.getByText(say('results.none')).waitFor();
    await board.button('results.clear').first().click();
    await board.tab('all').click();
  });
  assertNothingTold(traces, visit);
  await visit.end();
});

it('a level of English and an occupation leave the same traces as any others', async () => {
  const visit = await visitBoard();
  const traces = await tracesOfEach(visit, PEOPLE, async (page, person) => {
    const [level = '', occupation = ''] = person.split(' ');
    await page.locator('#about-you').click();
    await page.locator('select[name=level-en-all]').selectOption(level);
    await page.locator('#occupation-words').fill(occupation);
    await page.locator('input[name=occupation]').first().check();
    await boardOn(page, say).button('profile.show').click();
    await page.locator('.fits').first().waitFor();
    await boardOn(page, say).tab('jobs').click();
    await boardOn(page, say).tab('all').click();
    await page.locator('#about-you').click();
    await boardOn(page, say).button('profile.forget').click();
    await page.locator('#about-you').click();
    await page.locator('.fits').first().waitFor({ state: 'detached' });
  });
  assertNothingTold(traces, visit);
  await visit.end();
});

it('a home leaves the same traces as every other home, within one visit', async () => {
  const visit = await visitBoard();
  const traces = await tracesOfEach(visit, HOMES, async (page, home) => {
    const board = boardOn(page, say);
    await tellPostalCode(page, home);
    await board.order.selectOption(say('board.newest'));
    await board.order.selectOption(say('results.nearest'));
    await board.button('near.change').click();
    await board.place.waitFor();
  });
  assertNothingTold(traces, visit);
  await visit.end();
});

it('a home leaves the same traces as two other homes, each from a cold start', async () => {
  const [first, ...others] = await Promise.all(['Z1A', 'Z1J 3B1', 'z1g'].map(coldVisit));
  assert.ok(first);
  assert.ok(
    first.sent.some(({ url }) => url.endsWith('/places.json')),
    'the table is fetched whole',
  );
  assert.deepEqual(first.seen.storage, NOTHING_STORED);
  for (const other of others) assertSameTraces(other, first);
});

async function visitBoard(): Promise<Visit> {
  const visit = await site.visit('/work.html', { prepare: ({ page }) => watch(page) });
  await boardOn(visit.page, say).ready();
  await visit.page.waitForLoadState('networkidle');
  return visit;
}

/** What stays of each thing told. What is fetched on first use is fetched once; the first time does not count. */
async function tracesOfEach(
  { page, requests }: Visit,
  secrets: readonly string[],
  tell: (page: Page, secret: string) => Promise<void>,
): Promise<Traces[]> {
  const [first = '', ...others] = secrets;
  await tell(page, first);
  await testify(page);
  const traces: Traces[] = [];
  for (const told of others) {
    const before = requests.length;
    await tell(page, told);
    traces.push({ told, seen: await testify(page), sent: requests.slice(before) });
  }
  return traces;
}

function assertNothingTold([first, ...others]: readonly Traces[], { logged }: Visit): void {
  assert.ok(first && others.length > 0);
  assert.notEqual(first.seen.events.length, 0, 'the host is told that something was done');
  assert.deepEqual(first.seen.storage, NOTHING_STORED);
  assert.deepEqual(first.sent, [], 'the server is asked for nothing');
  assert.deepEqual(logged, [], 'nothing is written to the console');
  for (const other of others) assertSameTraces(other, first);
}

async function coldVisit(home: string): Promise<Traces> {
  const visit = await visitBoard();
  const { page } = visit;
  const board = boardOn(page, say);
  await tellPostalCode(page, home);
  await board.order.selectOption(say('results.nearest'));
  await page.waitForLoadState('networkidle');
  const seen = await testify(page);
  const sent = visit.requests.map(withoutReferer).sort((one, other) => (one.url < other.url ? -1 : 1));
  await visit.end();
  return { told: home, seen, sent };
}

/** Which of two scripts asks for what both need is chance. */
function withoutReferer(request: SentRequest): SentRequest {
  if (!request.url.includes('/chunks/')) return request;
  const { referer, ...headers } = request.headers;
  return { ...request, headers };
}

async function tellPostalCode(page: Page, home: string): Promise<void> {
  const { place } = boardOn(page, say);
  await place.fill(home);
  await place.press('Enter');
  await page.getByText(say('near.told', home.slice(0, 3).toUpperCase())).waitFor();
}
