import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mouse } from './kit/hand.ts';
import { interfaceWords, type Language } from './kit/interface-words.ts';
import { familyOfFour } from './kit/newcomers.ts';
import { openSite, type Site } from './kit/site.ts';
import { wizardOn } from './kit/wizard.ts';

const MINUTE = 60_000;

let site: Site;
before(async () => {
  // As on people’s own devices, going back brings a page up as it was when it was left.
  site = await openSite(['--disable-back-forward-cache']);
});
after(() => site.close());

/** A wizard for many people, with a plan on the screen, and a clock that goes only when the test says so. */
async function planInLibrary(language: Language) {
  const visit = await site.visit(`/plan.html?lang=${language}`, {
    prepare: ({ page }) => page.clock.install({ time: '2026-11-20T15:00:00Z' }),
  });
  const { page } = visit;
  await page.locator('newcomer-referral-wizard').evaluate((element) => element.setAttribute('library', ''));
  const say = interfaceWords(language);
  const wizard = wizardOn(page, say, language, mouse(page));
  await wizard.button('welcome.start').waitFor();
  await wizard.walk(familyOfFour);
  return { ...visit, say, wizard };
}

describe('a wizard on a screen that many people use', () => {
  for (const language of ['en', 'ar'] as const) {
    it(`asks after five minutes, goes on when somebody answers, and else shows the welcome: ${language}`, async () => {
      const { page, say, wizard, end } = await planInLibrary(language);
      await page.clock.runFor(5 * MINUTE);
      const warning = page.getByRole('alertdialog', { name: say('idle.title') });
      await warning.waitFor();
      await page.keyboard.press('Enter');
      await warning.waitFor({ state: 'detached' });
      assert.ok(await page.locator('.planned').first().isVisible());

      await page.clock.runFor(5 * MINUTE);
      await warning.waitFor();
      await page.clock.runFor(MINUTE);
      await page.getByText(say('cleared.idle')).waitFor();
      await wizard.button('welcome.start').click();
      assert.equal(await page.locator('[aria-pressed=true]').count(), 0);
      await end();
    });
  }

  it('can be left quickly from the warning', async () => {
    const { page, say, end } = await planInLibrary('en');
    await page
      .locator('newcomer-referral-wizard')
      .evaluate((element) => element.setAttribute('exit-url', '/index.html'));
    await page.clock.runFor(5 * MINUTE);
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: say('exit.leave') })
      .click();
    await page.waitForURL('**/index.html');
    await end();
  });

  it('shows nothing of the person before, when somebody goes back to it', async () => {
    for (const [library, planned] of [
      [true, false],
      [false, true],
    ] as const) {
      const { page, wizard, end } = await planInLibrary('en');
      const element = page.locator('newcomer-referral-wizard');
      if (!library) await element.evaluate((one) => one.removeAttribute('library'));
      await page.goto(`${site.url}/index.html`);
      await page.goBack({ waitUntil: 'commit' });
      await wizard.title.waitFor();
      assert.equal((await page.locator('.planned').count()) > 0, planned, `library: ${library}`);
      await end();
    }
  });

  it('offers to keep nothing', async () => {
    const { wizard, end } = await planInLibrary('en');
    assert.equal(await wizard.button('yours.keep').count(), 0);
    assert.equal(await wizard.button('yours.clear').count(), 1);
    await end();
  });
});

it('a wizard for many people asks nothing while what watches the screen cannot be fetched', async () => {
  const pattern = '**/chunks/library-part-*';
  const { page, end } = await site.visit('/plan.html?lang=en', {
    expectedMessages: [/Failed to load resource/],
    prepare: ({ page: empty }) => empty.route(pattern, (route) => route.abort()),
  });
  const say = interfaceWords('en');
  await page.locator('newcomer-referral-wizard').evaluate((element) => element.setAttribute('library', ''));
  const retry = page.getByRole('button', { name: say('load.retry'), exact: true });
  await retry.waitFor();
  assert.equal(await page.getByRole('button', { name: say('welcome.start'), exact: true }).count(), 0);
  await page.unroute(pattern);
  await retry.click();
  await page.getByRole('button', { name: say('welcome.start'), exact: true }).waitFor();
  await end();
});
