import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { carryReferral, splitCarried } from '@newcomer-portal/referral/carried';
import { aReferral } from '@newcomer-portal/referral/testing';
import type { Page } from 'playwright-core';
import { agencyKeyOn } from './kit/agency-key.ts';
import { checkAxe } from './kit/check-axe.ts';
import { type Check, findingsInStates, type Look, type StatesWalk } from './kit/findings-in-states.ts';
import { interfaceWords, type Say } from './kit/interface-words.ts';
import { letterOn, PASSPHRASE, pathOf, SLOW } from './kit/letter.ts';
import { openSite, type Site } from './kit/site.ts';
import { looksOf, slowCheckers } from './kit/slow-checkers.ts';
import { publishKeys } from './kit/town.ts';

/** The slow checkers, where they are asked for, take one look in each language, and one at each width. */
const LOOKS: readonly (Look & { checks: readonly Check[] })[] = [
  { language: 'en', width: 1280, checks: [checkAxe, ...slowCheckers] },
  { language: 'en', width: 320, checks: [checkAxe] },
  { language: 'ar', width: 1280, checks: [checkAxe] },
  { language: 'ar', width: 320, checks: [checkAxe, ...slowCheckers] },
];
/** Invented. */
const OWN_WORDS = { name: 'Maryam Example', phone: '705-555-0199' };
const consent = {
  purposes: ['arrange_service' as const],
  given: '2026-11-20T15:00:00Z',
  expires: '2999-01-01T00:00:00Z',
};
const letter = aReferral({ consent });

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const WALKS = { 'the hand-off': handOffScreens, 'the reader': readerScreens, 'an answer': answerScreens };

for (const { checks, ...look } of looksOf(LOOKS)) {
  const names = checks.map(({ name }) => name).join(', ');
  for (const [whose, walk] of Object.entries(WALKS))
    it(`no screen of ${whose} has anything to find, or scrolls sideways: ${look.language}, ${look.width} px, ${names}`, async () => {
      assert.deepEqual(await findingsInStates(walk, site, look, checks), {});
    });
}

/** The choice of what to share, the letter in each of its forms, and what cannot be an answer to it. */
async function handOffScreens(...[, { language, width }, look]: Parameters<StatesWalk>): Promise<void> {
  const say = interfaceWords(language);
  const { page, end } = await site.visit(`/plan.html?lang=${language}`, {
    viewport: { width, height: 900 },
    prepare: (visit) => publishKeys(visit.page, 'example-town', () => undefined),
  });
  const at = letterOn(page, say);
  await askForLetter(page, say);
  await look(page, 'the choice');
  await at.press('consent.agree');
  await page.getByText(say('consent.none')).waitFor();
  await look(page, 'nothing chosen');
  for (const box of await page.locator('[name=field]').all()) await box.check();
  await page.locator('[name=purpose]').first().check();
  await page.locator('[name=months]').first().check();
  await at.press('consent.agree');
  await page.locator('.qr').first().waitFor();
  await page.getByText(say('letter.lock-title')).click();
  await look(page, 'an open letter');
  await page.getByText(say('letter.lock-title')).click();
  await at.lock(PASSPHRASE);
  await look(page, 'a locked letter');
  await at.hear('hello');
  await page.getByText(say('problem.not-ours')).waitFor();
  await look(page, 'no answer');
  await at.press('letter.withdraw');
  await page.getByText(say('letter.withdrawn')).waitFor();
  await look(page, 'a letter taken back');
  await end();
}

/** A letter that cannot be read, part of one, a key, a letter at each answer, and the answer. */
async function readerScreens(...[, { language, width }, look]: Parameters<StatesWalk>): Promise<void> {
  const say = interfaceWords(language);
  const path = `/reader.html?lang=${language}`;
  const { page, end } = await site.visit(`${path}#referral=v1`, { viewport: { width, height: 900 } });
  await page.getByText(say('problem.cut')).waitFor();
  await look(page, 'a letter that is cut');
  await page.goto(`${site.url}${path}#${splitCarried(carryReferral(letter), 2)[0]}`);
  await page.getByText(say('reader.parts', ...partsIn(language))).waitFor();
  await look(page, 'a part of a letter');
  await agencyKeyOn(page, say).open(Buffer.from('hello'));
  await page.getByText(say('keys.not-a-file')).waitFor();
  await look(page, 'no key file');
  await agencyKeyOn(page, say).make();
  await look(page, 'a new key');
  await letterOn(page, say).press('reader.other');
  await page.goto(`${site.url}${path}#${carryReferral(letter)}`);
  for (const move of ['wait_listed', 'scheduled', 're_routed', 'declined']) {
    await page.locator(`input[name=move][value=${move}]`).check();
    await look(page, move);
  }
  await end();
}

/** A locked letter with a wrong passphrase, the answer to it, and that answer at its sender’s, without the copy. */
async function answerScreens(...[, { language, width }, look]: Parameters<StatesWalk>): Promise<void> {
  const say = interfaceWords(language);
  const viewport = { width, height: 900 };
  const sender = await site.visit(`/plan.html?lang=${language}`, {
    prepare: ({ page }) => publishKeys(page, 'example-town', () => undefined),
  });
  await askForLetter(sender.page, say);
  const sent = letterOn(sender.page, say);
  await sent.agree(OWN_WORDS);
  await sent.lock(PASSPHRASE);
  const inLanguage = (link: string) => pathOf(link).replace(/\.html(\?lang=..)?/, `.html?lang=${language}`);
  const { page, end } = await site.visit(inLanguage(await sent.link()), { viewport });
  const desk = letterOn(page, say);
  await desk.unlock('five');
  await page.getByText(say('problem.wrong-passphrase')).waitFor(SLOW);
  await look(page, 'a wrong passphrase');
  await desk.unlock(PASSPHRASE);
  await page.getByText(OWN_WORDS.name).waitFor(SLOW);
  await desk.accept();
  await look(page, 'answered');
  const later = await site.visit(inLanguage(await desk.link()), { viewport });
  const file = { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await later.page.locator('input[type=file]').setInputFiles(file);
  await later.page.getByText(say('answered.no-copy')).waitFor();
  await look(later.page, 'an answer without its copy');
  for (const visit of [sender, { end }, later]) await visit.end();
}

/** "1 of 2", as the language writes numbers. */
function partsIn(language: string): string[] {
  return [1, 2].map((number) => new Intl.NumberFormat(`${language}-CA`).format(number));
}

/** Skips every question, and takes the first door of the plan. */
async function askForLetter(page: Page, say: Say): Promise<void> {
  await page.getByRole('button', { name: say('welcome.start') }).click();
  const start = page.getByRole('button', { name: say('need.hand-off') }).first();
  const skip = page.getByRole('button', { name: say('question.skip'), exact: true });
  for (;;) {
    await start.or(skip).first().waitFor();
    if (await start.isVisible()) break;
    await skip.click();
  }
  await start.click();
  await page.getByText(say('consent.what')).waitFor();
}
