import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { checkAlfa } from './kit/check-alfa.ts';
import { checkAxe } from './kit/check-axe.ts';
import { checkIbm } from './kit/check-ibm.ts';
import { mouse } from './kit/hand.ts';
import { interfaceWords, type Language, type Say } from './kit/interface-words.ts';
import { familyOfFour } from './kit/newcomers.ts';
import { LETTER_PAPER, pagesOf } from './kit/paper.ts';
import { openSite, type Site } from './kit/site.ts';
import { moveTo, TOWNS, type Town } from './kit/town.ts';
import type { Visit } from './kit/visit.ts';
import { type Wizard, wizardOn } from './kit/wizard.ts';

const MOST_PAGES = 2;

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

type Paper = Visit & { say: Say; wizard: Wizard };

/** The family's plan, about to be printed; printing itself is cancelled. */
async function openPaper(language: Language, town: Town = 'example-town', home?: string): Promise<Paper> {
  const visit = await site.visit(`/plan.html?lang=${language}`, {
    prepare: ({ page }) => moveTo(town, page),
  });
  const { page } = visit;
  const say = interfaceWords(language);
  const wizard = wizardOn(page, say, language, mouse(page));
  await wizard.walk(familyOfFour);
  if (home) {
    await page.getByRole('textbox', { name: say('near.label') }).fill(home);
    await wizard.button('near.go').click();
    await page.getByText(say('near.told', home)).waitFor();
  }
  await page.evaluate('window.print = () => {}');
  await wizard.button('plan.print').click();
  await page.getByRole('img', { name: say('paper.map') }).waitFor();
  return { ...visit, say, wizard };
}

describe('the hand-out of a family of four', () => {
  for (const language of ['en', 'fr', 'ar'] as const)
    for (const town of TOWNS)
      it(`is at most ${MOST_PAGES} pages of letter paper: ${language}, ${town}`, async () => {
        const { page, say, wizard, end } = await openPaper(language, town);
        await wizard.button('paper.print').click();
        const pages = pagesOf(await page.pdf(LETTER_PAPER));
        assert.ok(pages > 0 && pages <= MOST_PAGES, `${pages} pages`);
        await page.emulateMedia({ media: 'print' });
        assert.ok(await page.getByText(say('staff.title')).isVisible(), 'what to show at a desk');
        const marks = (await page.locator('.paper-map .map-mark').allTextContents()).flatMap((text) =>
          text.split('·'),
        );
        const numbers = await page.locator('.paper-doors .door-number').allTextContents();
        assert.ok(marks.length > 0);
        for (const mark of marks) assert.ok(numbers.includes(mark.trim()), `${mark} is in the list`);
        for (const off of [
          page.getByRole('banner'),
          wizard.button('paper.print'),
          wizard.button('exit.leave'),
        ])
          assert.equal(await off.isVisible(), false, `${off} is not on the paper`);
        await end();
      });
});

describe('what the hand-out tells', () => {
  it('shows staff neither a status nor danger, in their language and the family’s', async () => {
    const { page, say, end } = await openPaper('ar');
    const [staff = '', own = ''] = await page.locator('.staff-sides > div').allTextContents();
    assert.match(staff, /I speak: Arabic/);
    assert.ok(own.includes(say('staff.need')));
    assert.ok(
      (await page.locator('.paper-doors').textContent())?.includes('لاجئين'),
      'the list has the need',
    );
    assert.ok(!/refugee/i.test(staff) && !own.includes('لاجئين'), 'the desk does not read it');
    await end();
  });

  it('says where they are only where they choose it, and asks nobody else for the map', async () => {
    const { page, say, wizard, requests, end } = await openPaper('en', 'example-town', 'Z1A');
    assert.equal(await page.getByText(say('paper.you')).count(), 0);
    await page.getByRole('checkbox', { name: say('paper.with-place') }).check();
    await page.getByText(say('paper.you')).waitFor();
    await wizard.button('paper.back').click();
    assert.equal((await wizard.title.textContent())?.trim(), say('plan.title'), 'nothing was lost');
    for (const request of requests) assert.ok(request.url.startsWith(site.url), request.url);
    await end();
  });

  for (const [language, width] of [
    ['en', 1280],
    ['ar', 320],
  ] as const)
    it(`has nothing for three checkers to find, and fits the screen: ${language}, ${width} px`, async () => {
      const { page, end } = await openPaper(language, 'example-town', 'Z1A');
      await page.setViewportSize({ width, height: 900 });
      const findings = [];
      for (const check of [checkAxe, checkIbm, checkAlfa]) findings.push(...(await check(page)));
      assert.deepEqual(findings, []);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0);
      await end();
    });
});

it('a plan whose paper cannot be fetched says so, leads back, and tries again', async () => {
  const pattern = '**/chunks/hand-out-part-*';
  const { page, end } = await site.visit('/plan.html?lang=en', {
    expectedMessages: [/Failed to load resource/],
    prepare: ({ page }) => page.route(pattern, (route) => route.abort()),
  });
  const wizard = wizardOn(page, interfaceWords('en'), 'en', mouse(page));
  await wizard.walk(familyOfFour);
  await wizard.button('plan.print').click();
  await wizard.button('load.retry').waitFor();
  assert.deepEqual(await checkAxe(page), []);
  await wizard.button('answers.plan').click();
  await page.locator('.planned').first().waitFor();
  await page.unroute(pattern);
  await wizard.button('plan.print').click();
  await wizard.button('load.retry').click();
  await wizard.button('paper.print').waitFor();
  await end();
});
