import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { UnmetNeed } from '@newcomer-portal/referral';
import type { Page } from 'playwright-core';
import { WORKSPACE_ROOT } from '../../../../scripts/workspace/root.ts';
import { type Hand, keyboard, mouse } from './kit/hand.ts';
import { interfaceWords, type Language } from './kit/interface-words.ts';
import { familyOfFour, oneWorker } from './kit/newcomers.ts';
import { openSite, type Site, type VisitOptions } from './kit/site.ts';
import { NOTHING_STORED, testify, watch } from './kit/witness.ts';
import { type Answers, wizardOn } from './kit/wizard.ts';

/** More than this, and a family gives up. */
const MOST_SCREENS = 14;
const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

type Options = VisitOptions & { language?: Language; town?: string; handed?: (page: Page) => Hand };

/** The demo's wizard, ready to start. */
async function visitWizard(
  path: string,
  { language = 'en', town, handed = mouse, ...options }: Options = {},
) {
  const visit = await site.visit(`${path}?lang=${language}`, options);
  const { page } = visit;
  const say = interfaceWords(language);
  if (town) {
    await page.locator('newcomer-referral-wizard').evaluate((element, name) => {
      element.setAttribute('src', `data/${name}/inventory.json`);
      element.setAttribute('places', `data/${name}/places.json`);
    }, town);
  }
  const wizard = wizardOn(page, say, language, handed(page));
  await wizard.button('welcome.start').waitFor();
  return { ...visit, say, wizard };
}

describe('a family of four with mixed status', () => {
  for (const town of ['example-town', 'toronto']) {
    it(`has a plan within ${MOST_SCREENS} screens, in Arabic, on a phone: ${town}`, async () => {
      const { page, say, wizard, end } = await visitWizard('/plan.html', { language: 'ar', town, ...PHONE });
      const screens = await wizard.walk(familyOfFour);
      assert.ok(screens <= MOST_SCREENS, `${screens} screens`);
      assert.equal((await wizard.title.textContent())?.trim(), say('plan.title'));
      await assertPlan(page);
      assert.equal(await page.locator('[part=wizard]').getAttribute('dir'), 'rtl');
      assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0);
      await end();
    });
  }

  it('has a plan by the keyboard alone', async () => {
    const { page, say, wizard, end } = await visitWizard('/plan.html', { handed: keyboard });
    await wizard.walk(familyOfFour);
    await assertPlan(page);
    await keyboard(page).write(page.getByRole('textbox', { name: say('near.label') }), 'Z1A', 'enter');
    await page.getByText(say('near.told', 'Z1A')).waitFor();
    await end();
  });

  it('has it on paper by the browser’s own way too', async () => {
    const { page, say, wizard, end } = await visitWizard('/plan.html');
    await wizard.walk(familyOfFour);
    await page.setViewportSize({ width: 720, height: 960 });
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByText(say('plan.paper')).isVisible());
    assert.ok(await page.locator('.planned').last().isVisible());
    for (const off of [wizard.button('plan.print'), wizard.button('exit.leave'), page.locator('.skip')])
      assert.equal(await off.isVisible(), false, `${off} is not on the paper`);
    assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0);
    await end();
  });
});

it('everything works under the strict policy, with a clean console', async () => {
  const { page, wizard, end } = await visitWizard('/strict-plan.html');
  await wizard.walk(oneWorker);
  await assertPlan(page);
  await page.evaluate('window.print = () => {}');
  await wizard.button('plan.print').click();
  await wizard.button('paper.print').click();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('banner').isVisible(), false, 'the print sheet is applied');
  await end();
});

it('two newcomers who answer differently leave the same traces', async () => {
  const one = await tracesOf(familyOfFour, 'Z1A 1A1');
  const other = await tracesOf(oneWorker, 'Z1B');
  assert.deepEqual(one.sent, other.sent, 'the same requests, byte for byte');
  assert.deepEqual(one.seen, other.seen, 'the same page around the wizard');
  assert.deepEqual(one.seen.storage, NOTHING_STORED);
  const needs = needCodes();
  for (const { events } of [one, other]) {
    const [started, finished, ...others] = events;
    assert.deepEqual([started?.stage, finished?.stage], ['started', 'finished']);
    for (const event of [started, finished]) {
      assert.deepEqual(Object.keys(event ?? {}).sort(), ['isTrusted', 'name', 'needs', 'stage']);
      for (const code of event?.needs ?? []) assert.ok(needs.has(code), code);
    }
    for (const { name, unmet = [], ...rest } of others) {
      assert.deepEqual([name, rest], ['newcomer-unmet', { isTrusted: false }]);
      for (const { need, language, count, ...more } of unmet) {
        assert.ok(needs.has(need) && language === 'en' && count > 0, need);
        assert.deepEqual(more, {});
      }
    }
  }
});

type Told = { name: string; stage?: string; needs?: string[]; unmet?: UnmetNeed[] };

/** All that anybody else could see of a visit from a cold start, with its answers and a home told. */
async function tracesOf(answers: Answers, home: string) {
  const visit = await visitWizard('/plan.html', { prepare: ({ page }) => watch(page) });
  const { page, say, wizard } = visit;
  await wizard.walk(answers);
  await page.getByRole('textbox', { name: say('near.label') }).fill(home);
  await wizard.button('near.go').click();
  await page.getByText(say('near.told', home.slice(0, 3))).waitFor();
  await wizard.button('plan.answers').click();
  await wizard.button('answers.plan').click();
  await page.waitForLoadState('networkidle');
  const { events, ...seen } = await testify(page);
  const sent = [...visit.requests].sort((a, b) => (a.url < b.url ? -1 : 1));
  await visit.end();
  return { events: events as Told[], seen, sent };
}

async function assertPlan(page: Page): Promise<void> {
  const needs = page.locator('.planned');
  const count = await needs.count();
  assert.ok(count >= 3, `${count} needs`);
  assert.equal(
    await page.locator('.planned > .door:not(.second)').count(),
    count,
    'each need has a first door',
  );
  assert.ok((await page.locator('.door .bullets li').count()) > 0, 'doors say why');
  assert.ok((await page.locator('.door a[href^="tel:"]').count()) > 0, 'doors can be called');
}

function needCodes(): Set<string> {
  const { needs } = JSON.parse(readFileSync(`${WORKSPACE_ROOT}data/example-town/inventory.json`, 'utf8')) as {
    needs: { code: string }[];
  };
  return new Set(needs.map(({ code }) => code));
}
