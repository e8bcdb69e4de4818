import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'playwright-core';
import { checkAxe } from './kit/check-axe.ts';
import type { Finding } from './kit/finding.ts';
import type { Look as At, Check } from './kit/findings-in-states.ts';
import { mouse } from './kit/hand.ts';
import { interfaceWords, type Language } from './kit/interface-words.ts';
import { familyOfFour } from './kit/newcomers.ts';
import { openSite, type Site } from './kit/site.ts';
import { looksOf, slowCheckers } from './kit/slow-checkers.ts';
import { wizardOn } from './kit/wizard.ts';

/** A question of each kind: one answer, several, ages, one for each person. */
const KINDS = new Set(['for-whom', 'urgent', 'ages', 'status']);

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** The slow checkers, where they are asked for, take one look in each language, and one at each width. */
const LOOKS: readonly (At & { checks: readonly Check[] })[] = [
  { language: 'en', width: 1280, checks: [checkAxe, ...slowCheckers] },
  { language: 'en', width: 320, checks: [checkAxe] },
  { language: 'ar', width: 1280, checks: [checkAxe] },
  { language: 'ar', width: 320, checks: [checkAxe, ...slowCheckers] },
];

const WALKS = { 'a newcomer’s': newcomerScreens, 'a worker’s': workerScreens };

for (const { language, width, checks } of looksOf(LOOKS)) {
  const names = checks.map(({ name }) => name).join(', ');
  for (const [whose, walk] of Object.entries(WALKS)) {
    it(`no screen of ${whose} has anything to find, or scrolls sideways: ${language}, ${width} px, ${names}`, async () => {
      const found: Record<string, unknown> = {};
      await walk(language, width, async (screen, page) => {
        const findings: (Finding | string)[] = [];
        for (const check of checks) findings.push(...(await check(page)));
        const wider = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
        if (wider > 0) findings.push(`wider than the screen by ${wider} px`);
        if (findings.length > 0) found[screen] = findings;
      });
      assert.deepEqual(found, {});
    });
  }
}

type Look = (screen: string, page: Page) => Promise<void>;

async function visitWizard(path: string, language: Language, width: number) {
  const { page, end } = await site.visit(`${path}?lang=${language}`, { viewport: { width, height: 900 } });
  const say = interfaceWords(language);
  const wizard = wizardOn(page, say, language, mouse(page));
  await wizard.button('welcome.start').waitFor();
  return { page, end, say, wizard };
}

/** The welcome, a question of each kind, a wrong answer, the plan and the list of answers. */
async function newcomerScreens(language: Language, width: number, look: Look): Promise<void> {
  const { page, end, say, wizard } = await visitWizard('/plan.html', language, width);
  await look('welcome', page);
  await wizard.walk(familyOfFour, async ({ id }) => {
    if (KINDS.has(id)) await look(id, page);
    if (id !== 'ages') return;
    await page.locator('#age-1').fill('many');
    await wizard.button('question.next').click();
    await page.getByText(say('question.wrong')).waitFor();
    await look('a wrong age', page);
    await page.locator('#age-1').fill('');
  });
  await page.locator('.more-doors summary').first().click();
  await look('plan, with more doors', page);
  await wizard.button('plan.answers').click();
  await wizard.button('answers.plan').waitFor();
  await look('answers', page);
  await end();
}

/** The welcome, who sends a letter, the file with what is wrong and with a place open, the follow-up and its answers. */
async function workerScreens(language: Language, width: number, look: Look): Promise<void> {
  const { page, end, say, wizard } = await visitWizard('/worker.html', language, width);
  await look('welcome', page);
  await wizard.walk(familyOfFour);
  await page.locator('.hand-off-start').first().click();
  await wizard.button('sender.use').waitFor();
  await look('who sends', page);
  await wizard.button('answers.plan').click();
  await wizard.button('plan.file').click();
  await wizard.button('sender.use').click();
  await page.getByText(say('sender.no-name')).waitFor();
  await look('file, without a sender', page);
  await page.getByRole('textbox', { name: say('sender.name') }).fill('Example Library');
  await wizard.button('sender.use').click();
  await page.locator('.place summary').first().click();
  await look('file, with what to say', page);
  await wizard.button('follow-up.open').click();
  await wizard.button('follow-up.done').click();
  await page.getByText(say('follow-up.none')).waitFor();
  await look('follow-up', page);
  for (const group of (await page.locator('.follow-up fieldset').all()).slice(1))
    await group.getByRole('radio').first().check();
  await wizard.button('follow-up.done').click();
  await wizard.button('changes.save').waitFor();
  await look('answers of the start', page);
  await wizard.button('changes.change').click();
  await page.getByRole('radio', { name: say('time.months-3') }).check();
  await wizard.button('follow-up.done').click();
  await page.getByText(say('changes.title')).waitFor();
  await look('what has changed', page);
  await end();
}
