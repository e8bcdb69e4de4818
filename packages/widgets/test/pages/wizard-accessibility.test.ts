import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'playwright-core';
import { checkAlfa } from './kit/check-alfa.ts';
import { checkAxe } from './kit/check-axe.ts';
import { checkIbm } from './kit/check-ibm.ts';
import type { Finding } from './kit/finding.ts';
import { mouse } from './kit/hand.ts';
import { interfaceWords, type Language } from './kit/interface-words.ts';
import { familyOfFour } from './kit/newcomers.ts';
import { openSite, type Site } from './kit/site.ts';
import { wizardOn } from './kit/wizard.ts';

/** A question of each kind: one answer, several, ages, one for each person. */
const KINDS = new Set(['for-whom', 'urgent', 'ages', 'status']);

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** IBM’s checker and Alfa take seconds for what axe does in tenths: one look in each language, one at each width. */
const LOOKS = [
  { language: 'en', width: 1280, checks: [checkAxe, checkIbm, checkAlfa] },
  { language: 'en', width: 320, checks: [checkAxe] },
  { language: 'ar', width: 1280, checks: [checkAxe] },
  { language: 'ar', width: 320, checks: [checkAxe, checkIbm, checkAlfa] },
] as const;

for (const { language, width, checks } of LOOKS) {
  const names = checks.map(({ name }) => name).join(', ');
  it(`no screen has anything to find, or scrolls sideways: ${language}, ${width} px, ${names}`, async () => {
    await holdAgainst(language, width, async (page) => {
      const findings: (Finding | string)[] = [];
      for (const check of checks) findings.push(...(await check(page)));
      const wider = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
      return wider > 0 ? [...findings, `wider than the screen by ${wider} px`] : findings;
    });
  });
}

/** Looks at the welcome, a question of each kind, a wrong answer, the plan and the list of answers. */
async function holdAgainst(
  language: Language,
  width: number,
  check: (page: Page) => Promise<(Finding | string)[]>,
): Promise<void> {
  const { page, end } = await site.visit(`/plan.html?lang=${language}`, { viewport: { width, height: 900 } });
  const say = interfaceWords(language);
  const wizard = wizardOn(page, say, language, mouse(page));
  const found: Record<string, unknown> = {};
  const look = async (screen: string) => {
    const findings = await check(page);
    if (findings.length > 0) found[screen] = findings;
  };
  await wizard.button('welcome.start').waitFor();
  await look('welcome');
  await wizard.walk(familyOfFour, async ({ id }) => {
    if (KINDS.has(id)) await look(id);
    if (id !== 'ages') return;
    await page.locator('#age-1').fill('many');
    await wizard.button('question.next').click();
    await page.getByText(say('question.wrong')).waitFor();
    await look('a wrong age');
    await page.locator('#age-1').fill('');
  });
  await page.locator('.more-doors summary').first().click();
  await look('plan, with more doors');
  await wizard.button('plan.answers').click();
  await wizard.button('answers.plan').waitFor();
  await look('answers');
  await end();
  assert.deepEqual(found, {});
}
