import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'playwright-core';
import { checkAxe } from './kit/check-axe.ts';
import type { Finding } from './kit/finding.ts';
import { mouse } from './kit/hand.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { anHonestOffer, lookAtOffer, typeOffer } from './kit/offer.ts';
import { openSite, type Site } from './kit/site.ts';
import { slowCheckers } from './kit/slow-checkers.ts';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const language of ['en', 'ar'] as const)
  it(`no screen of an offer has anything to find, or scrolls sideways: ${language}, 320 px`, async () => {
    const say = interfaceWords(language);
    const { page, end } = await site.visit(`/work.html?lang=${language}`, {
      viewport: { width: 320, height: 900 },
      expectedMessages: [/422/],
    });
    const hand = mouse(page);
    const look = page.getByRole('button', { name: say('offer.look'), exact: true });
    await typeOffer(page, say, hand, { description: 'Canadian experience is a must.' });
    await look.click();
    await page.getByRole('heading', { name: say('offer.trouble') }).waitFor();
    await page.getByText(say('hint.canadian-work')).waitFor();
    for (const closed of await page.locator('.offer details').all()) await closed.locator('summary').click();
    await page.locator('#offer-noc').fill('nurs');
    await page.locator('.occupation [type=radio]').first().waitFor();
    assert.deepEqual(await findings(page), [], 'the form, with everything open and wrong');

    const typed = { ...anHonestOffer, email: 'bakery@gmail.com' };
    for (const [field, words] of Object.entries(typed)) await page.locator(`#offer-${field}`).fill(words);
    await lookAtOffer(page, say, hand);
    await page.getByText(say('offer.warned')).waitFor();
    assert.deepEqual(await findings(page), [], 'the preview, with a warning');

    const refusal = { status: 422, contentType: 'application/problem+json', body: '{"detail":"Not now."}' };
    await page.route('**/offers/', (route) => route.fulfill(refusal), { times: 1 });
    const send = page.getByRole('button', { name: say('offer.send'), exact: true });
    await send.click();
    await page.getByText(say('offer.refused')).waitFor();
    assert.deepEqual(await findings(page), [], 'the city said no');
    await send.click();
    await page.getByRole('heading', { name: say('offer.received') }).waitFor();
    assert.deepEqual(await findings(page), [], 'the receipt');
    await end();
  });

/** What the checkers say of the screen. */
async function findings(page: Page): Promise<(Finding | string)[]> {
  const found: Finding[] = [];
  for (const check of [checkAxe, ...slowCheckers]) found.push(...(await check(page)));
  const wider = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  return wider > 0 ? [...found, `wider than the screen by ${wider} px`] : found;
}
