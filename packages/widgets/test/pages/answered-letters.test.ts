import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type AgencyKey, agencyKeyOn } from './kit/agency-key.ts';
import { mouse } from './kit/hand.ts';
import { anyOf, interfaceWords } from './kit/interface-words.ts';
import { type LetterPage, letterOn, pathOf, SLOW } from './kit/letter.ts';
import { familyOfFour } from './kit/newcomers.ts';
import { LETTER_PAPER, pagesOf } from './kit/paper.ts';
import { openSite, type Site } from './kit/site.ts';
import { moveTo, publishKeys, TOWNS, type Town } from './kit/town.ts';
import type { Visit } from './kit/visit.ts';
import { type Wizard, wizardOn } from './kit/wizard.ts';

/** Somebody that the family's plan leads to, who has a key in this test. */
const KEYED: Record<Town, string> = {
  'example-town': 'Riverside Newcomer Centre',
  toronto: 'ACCES Employment',
};
const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
const MOST_SCREENS = 14;
const MOST_PAGES = 2;
/** Invented. */
const OWN_WORDS = { name: 'مريم', phone: '705-555-0199' };
const arabic = interfaceWords('ar');
const english = interfaceWords('en');

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

describe('a family of four with mixed status, in Arabic, on a phone', () => {
  for (const town of TOWNS)
    it(`has a plan that says why, its paper, and the answers to two letters: ${town}`, async () => {
      const agency = await visitReader(town);
      const [key, file] = await agency.key.make();
      await agency.end();

      const family = await visitPlan(town, key);
      const screens = await family.wizard.walk(familyOfFour);
      assert.ok(screens <= MOST_SCREENS, `${screens} screens`);
      await assertEachSaysWhy(family);
      await assertPrints(family);

      await tell(family, 'need.hand-off');
      const desk = await visitReader(town, await family.letter.link());
      await desk.page.getByText(OWN_WORDS.name).waitFor();
      await desk.letter.accept();
      await family.letter.hear(await desk.letter.link());
      await family.page.getByText(arabic('standing.now', arabic('move.accepted'))).waitFor();
      await desk.end();

      await family.letter.press('letter.back');
      await tell(family, 'need.send');
      await family.page.getByText(anyOf(arabic, 'letter.sealed')).waitFor();
      const keyed = await visitReader(town, await family.letter.link());
      await keyed.page.getByText(english('problem.needs-key')).waitFor();
      await keyed.key.open(file);
      await keyed.page.getByText(english('reader.letter', KEYED[town])).waitFor(SLOW);
      await keyed.letter.decline();
      await family.letter.hear(await keyed.letter.link());
      await family.page.getByText(arabic('standing.now', arabic('move.declined'))).waitFor();
      await family.page.getByText(arabic('decline.no-capacity')).waitFor();
      for (const visit of [keyed, family]) await visit.end();
    });
});

/** The desk of an agency: another browser profile, in English. */
async function visitReader(
  town: Town,
  link?: string,
): Promise<Visit & { letter: LetterPage; key: AgencyKey }> {
  const path = link ? pathOf(link) : '/reader.html';
  const visit = await site.visit(path, { prepare: ({ page }) => moveTo(town, page) });
  const { page } = visit;
  return { ...visit, letter: letterOn(page, english), key: agencyKeyOn(page, english) };
}

type Family = Visit & { wizard: Wizard; letter: LetterPage };

/** The family's phone, on the page of a town where one agency publishes a key. */
async function visitPlan(town: Town, key: string): Promise<Family> {
  const visit = await site.visit('/plan.html?lang=ar', {
    ...PHONE,
    prepare: async ({ page }) => {
      await moveTo(town, page);
      await publishKeys(page, town, (organization) => (organization === KEYED[town] ? key : undefined));
    },
  });
  const { page } = visit;
  return { ...visit, wizard: wizardOn(page, arabic, 'ar', mouse(page)), letter: letterOn(page, arabic) };
}

/** Makes a letter to the first door of a kind. */
async function tell({ page, letter }: Family, door: 'need.hand-off' | 'need.send'): Promise<void> {
  await page
    .getByRole('button', { name: arabic(door) })
    .first()
    .click();
  await page.getByText(arabic('consent.what')).waitFor();
  await letter.agree(OWN_WORDS);
}

/** Every first door has its reasons; a line that is always there needs none. */
async function assertEachSaysWhy({ page }: Family): Promise<void> {
  const doors = await page.locator('.planned > .door:not(.second)').all();
  assert.ok(doors.length >= 3);
  for (const door of doors) {
    const reasons = door.locator('.bullets li').or(door.getByText(arabic('need.agency')));
    const isLine = (await door.locator('.candidate').count()) === 0;
    assert.ok(isLine || (await reasons.count()) > 0, (await door.textContent()) ?? '');
  }
}

async function assertPrints({ page, wizard }: Family): Promise<void> {
  await page.evaluate('window.print = () => {}');
  await wizard.button('plan.print').click();
  await page.getByRole('img', { name: arabic('paper.map') }).waitFor();
  await wizard.button('paper.print').click();
  const pages = pagesOf(await page.pdf(LETTER_PAPER));
  assert.ok(pages > 0 && pages <= MOST_PAGES, `${pages} pages`);
  await wizard.button('paper.back').click();
}
