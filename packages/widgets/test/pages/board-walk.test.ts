import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { type Board, boardOn } from './kit/board.ts';
import { type Hand, keyboard, touch } from './kit/hand.ts';
import { anyOf, interfaceWords, type Language, type Say } from './kit/interface-words.ts';
import { sampleBoard } from './kit/sample-board.ts';
import { openSite, type Site } from './kit/site.ts';

/** The occupation that she has: nurses, registered. */
const NURSES = '31301';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const { open } = sampleBoard();
const posting = (title: string) => {
  const found = open.find((one) => one.title === title);
  if (!found) throw new Error(`"${title}" is not open`);
  return found;
};
const visits = posting('Visit people who are ill at home');
const aide = posting('Nurse aide');
const nurse = posting('Registered nurse, surgery');

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

type Walker = { page: Page; say: Say; board: Board; hand: Hand };

for (const language of ['ar', 'en', 'fr'] as const)
  for (const handed of [touch, keyboard])
    it(`a nurse from abroad finds volunteering, work without a licence, and the way to hers: ${language}, ${handed.name}`, async () => {
      const { walker, end } = await visitBoard(language, handed);
      await tellOfHerself(walker);
      await findVolunteering(walker);
      await findLicence(walker);
      await findWork(walker);
      await end();
    });

async function visitBoard(language: Language, handed: (page: Page) => Hand) {
  const { page, end } = await site.visit(`/work.html?lang=${language}`, PHONE);
  const say = interfaceWords(language);
  const board = boardOn(page, say);
  await board.ready();
  return { walker: { page, say, board, hand: handed(page) }, end };
}

/** Free at any time, English at CLB 5, a registered nurse. */
async function tellOfHerself({ page, board, hand }: Walker): Promise<void> {
  await hand.press(page.locator('#about-you'));
  await hand.press(board.button('profile.any-time'));
  const level = page.locator('select[name=level-en-all]');
  await hand.choose(level, await textOf(level.locator('option[value="5"]')));
  await hand.write(page.locator('#occupation-words'), 'nurse');
  await hand.tick(page.locator(`input[name=occupation][value="${NURSES}"]`));
  await hand.press(board.button('profile.show'));
  await page.locator('.fits').first().waitFor();
}

/** Help that she can give this week: it is open, has its days, asks less English than she has, and says so. */
async function findVolunteering(walker: Walker): Promise<void> {
  const { page, say, board, hand } = walker;
  await turnTo(walker, 'volunteering');
  await openCard(walker, visits.id);
  assert.equal(visits.schedules?.[0]?.freq, 'WEEKLY');
  await page.getByRole('heading', { name: say('match.title'), exact: true }).waitFor();
  const reason = reasonOn(walker, 'reason-label.language');
  assert.match(await textOf(reason), literally(say('match.fits')));
  assert.match(await textOf(reason), /4.*5/);
  assert.ok(await page.getByText(anyOf(say, 'shift.same-day')).first().isVisible());
  await hand.press(board.button('detail.back'));
}

/** Her own work, far off yet: what it asks, who gives the licence, and each step to it. */
async function findLicence(walker: Walker): Promise<void> {
  const { page, say, board, hand } = walker;
  await turnTo(walker, 'jobs');
  await openCard(walker, nurse.id);
  const language = reasonOn(walker, 'reason-label.language');
  assert.match(await textOf(language), literally(say('match.differs')));
  assert.ok(await language.getByRole('link').isVisible(), 'the missing English leads to a class');
  await page.getByText(say('licence.steps')).first().waitFor();
  assert.ok(await page.getByText('College of Nurses of Ontario').first().isVisible());
  for (const rung of ['rung.volunteering', 'rung.work', 'rung.own'])
    assert.ok(await page.getByRole('heading', { name: say(rung), exact: true }).isVisible(), rung);
  await hand.press(board.button('detail.back'));
}

/** Paid work near to hers that asks for no licence. */
async function findWork(walker: Walker): Promise<void> {
  const { page, say, board, hand } = walker;
  await hand.press(board.filters);
  await hand.tick(page.getByRole('checkbox', { name: say('board-filters.no-licence') }));
  await page.locator(`[data-posting="${nurse.id}"]`).waitFor({ state: 'detached' });
  await openCard(walker, aide.id);
  // Her English is too little for her own work, and enough for this.
  assert.match(await textOf(reasonOn(walker, 'reason-label.language')), literally(say('match.fits')));
  assert.equal(await page.getByText(say('licence.needed')).count(), 0);
  await hand.press(board.button('detail.back'));
  await board.ready();
}

async function turnTo({ page, board, hand }: Walker, tab: 'jobs' | 'volunteering'): Promise<void> {
  await hand.turn(board.tab(tab), page.getByRole('tab'));
  await page.locator(`#board-panel[aria-labelledby=tab-${tab}]`).waitFor();
}

/** The card says how well it fits before it is opened. */
async function openCard({ page, say, board, hand }: Walker, id: string): Promise<void> {
  const card = page.getByRole('listitem').filter({ has: page.locator(`[data-posting="${id}"]`) });
  assert.match(await textOf(card.locator('.fits')), anyOf(say, 'match.line'));
  await hand.press(card.locator('[data-posting]'));
  await board.title.waitFor();
}

/** One thing that was compared, by its name. */
function reasonOn({ page, say }: Walker, label: string): Locator {
  return page.locator('.reasons li').filter({ has: page.getByText(say(label), { exact: true }) });
}

function literally(words: string): RegExp {
  return new RegExp(RegExp.escape(words));
}

async function textOf(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();
}
