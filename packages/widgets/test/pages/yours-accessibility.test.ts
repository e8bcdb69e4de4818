import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { findingsOn } from './kit/findings-on.ts';
import { mouse } from './kit/hand.ts';
import { interfaceWords, type Language } from './kit/interface-words.ts';
import { openSite, type Site } from './kit/site.ts';
import { wizardOn } from './kit/wizard.ts';

const PASSPHRASE = 'four green garden chairs';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const language of ['en', 'ar'] as const) {
  it(`nothing about keeping and clearing has anything to find, or scrolls sideways: ${language}, 320 px`, async () => {
    const { page, say, wizard, look, found, end } = await visitWizard(language);
    await wizard.button('welcome.start').click();
    await wizard.button('yours.keep').click();
    await page.locator('[name=passphrase]').fill('short');
    await wizard.button('keep.yes').click();
    await page.getByText(say('keep.short')).waitFor();
    await look('keeping');
    await page.locator('[name=passphrase]').fill(PASSPHRASE);
    await wizard.button('keep.yes').click();
    await page.locator('#kept').waitFor();
    await wizard.button('yours.clear').click();
    await look('kept, and asked whether to clear');
    await page.reload();
    await wizard.button('keep.go-on').waitFor();
    await look('the way back');
    await wizard.button('keep.go-on').click();
    await page.locator('[name=passphrase]').fill('another one');
    await wizard.button('keep.open').click();
    await page.getByText(say('keep.wrong')).waitFor();
    await look('a wrong passphrase');
    await wizard.button('keep.delete').click();
    await wizard.button('clear.yes').click();
    await page.getByText(say('cleared.gone')).waitFor();
    await look('cleared');
    await end();
    assert.deepEqual(found, {});
  });

  it(`the question whether somebody is there has nothing to find: ${language}, 320 px`, async () => {
    const { page, wizard, look, found, end } = await visitWizard(language);
    await page.locator('newcomer-referral-wizard').evaluate((element) => {
      element.setAttribute('library', '');
      element.setAttribute('idle-minutes', '0.001');
    });
    await wizard.button('welcome.start').click();
    await page.getByRole('alertdialog').waitFor();
    await look('the question');
    await end();
    assert.deepEqual(found, {});
  });
}

async function visitWizard(language: Language) {
  const viewport = { width: 320, height: 900 };
  const visit = await site.visit(`/plan.html?lang=${language}`, { viewport });
  const say = interfaceWords(language);
  const wizard = wizardOn(visit.page, say, language, mouse(visit.page));
  await wizard.button('welcome.start').waitFor();
  const found: Record<string, unknown> = {};
  const look = async (screen: string) => {
    const findings = await findingsOn(visit.page);
    if (findings.length > 0) found[screen] = findings;
  };
  return { ...visit, say, wizard, found, look };
}
