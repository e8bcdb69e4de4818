import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { carryReferral } from '@newcomer-portal/referral/carried';
import { aReferral } from '@newcomer-portal/referral/testing';
import type { Page } from 'playwright-core';
import { findingsOn } from './kit/findings-on.ts';
import { interfaceWords, type Say } from './kit/interface-words.ts';
import { openSite, type Site } from './kit/site.ts';

const viewport = { width: 320, height: 900 };
const lasting = {
  purposes: ['arrange_service' as const],
  given: '2026-11-20T15:00:00Z',
  expires: '2999-01-01T00:00:00Z',
};

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const language of ['en', 'ar'] as const) {
  const say = interfaceWords(language);

  it(`no screen of the hand-off has anything to find, or scrolls sideways: ${language}, 320 px`, async () => {
    const { page, end } = await site.visit(`/plan.html?lang=${language}`, { viewport });
    await askForLetter(page, say);
    const agree = page.getByRole('button', { name: say('consent.agree') });
    await agree.click();
    await page.getByText(say('consent.none')).waitFor();
    assert.deepEqual(await findingsOn(page), []);
    for (const box of await page.locator('[name=field], [name=purpose]').all()) await box.check();
    await page.locator('[name=months]').first().check();
    await agree.click();
    await page.locator('.qr').waitFor();
    assert.deepEqual(await findingsOn(page), []);
    await end();
  });

  it(`no screen of the reader has anything to find, or scrolls sideways: ${language}, 320 px`, async () => {
    const { page, end } = await site.visit(`/reader.html?lang=${language}#referral=v1`, { viewport });
    await page.getByText(say('problem.cut')).waitFor();
    await page.getByText(say('keys.title')).click();
    assert.deepEqual(await findingsOn(page), []);
    await page.goto(
      `${site.url}/reader.html?lang=${language}#${carryReferral(aReferral({ consent: lasting }))}`,
    );
    await page.getByRole('radio', { name: say('move.declined') }).check();
    assert.deepEqual(await findingsOn(page), []);
    await page.goto(`${site.url}/reader.html?lang=${language}#referral-reply=v1`);
    await page.getByText(say('answered.title')).waitFor();
    assert.deepEqual(await findingsOn(page), []);
    await end();
  });
}

/** Skips every question, and takes the first door of the plan. */
async function askForLetter(page: Page, say: Say): Promise<void> {
  await page.getByRole('button', { name: say('welcome.start') }).click();
  const start = page.getByRole('button', { name: say('need.send') }).first();
  const skip = page.getByRole('button', { name: say('question.skip'), exact: true });
  for (;;) {
    await start.or(skip).first().waitFor();
    if (await start.isVisible()) break;
    await skip.click();
  }
  await start.click();
}
