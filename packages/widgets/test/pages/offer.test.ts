import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { requireOpportunities } from '@newcomer-portal/inventory/opportunities';
import type { Page } from 'playwright-core';
import { keyboard, mouse } from './kit/hand.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { anHonestOffer, lookAtOffer, typeOffer } from './kit/offer.ts';
import { openSite, type Site } from './kit/site.ts';
import { NOTHING_STORED, testify, watch } from './kit/witness.ts';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const language of ['en', 'ar'] as const)
  it(`an offer is made and sent by keyboard alone, under the strict policy: ${language}`, async () => {
    const say = interfaceWords(language);
    const { page, requests, end } = await site.visit(`/strict-work.html?lang=${language}`);
    const hand = keyboard(page);
    await page.locator('.results').waitFor();
    // Past the board, which others walk through.
    await page.locator('#offer-open').focus();
    await typeOffer(page, say, hand, anHonestOffer);
    await lookAtOffer(page, say, hand);
    await hand.press(page.getByRole('button', { name: say('offer.send'), exact: true }));
    await page.getByRole('heading', { name: say('offer.received') }).waitFor();
    const posted = requests.filter(({ method }) => method === 'POST');
    assert.equal(posted.length, 1);
    const { opportunities } = requireOpportunities(JSON.parse(posted[0]?.body ?? ''));
    assert.equal(opportunities[0]?.title, 'Bakery helper');
    assert.match(posted[0]?.headers['idempotency-key'] ?? '', /^"[0-9a-f-]{36}"$/);
    await end();
  });

it('nothing of a typed offer is in storage, an address, an event, the page or a request before it is sent', async () => {
  const say = interfaceWords('en');
  const { page, requests, end } = await site.visit('/work.html', { prepare: ({ page }) => watch(page) });
  const canaries = {
    organization: 'Canaryone',
    title: 'Canarytwo',
    description: 'Canarythree, a native speaker.',
    address: 'Canaryfour',
    transportation: 'Canaryfive',
    pay_minimum: '19.50',
    email: 'canarysix@shop.example',
    apply_note: 'Canaryseven',
  };
  await typeOffer(page, say, mouse(page), canaries);
  await page.getByText(say('hint.native-speaker')).waitFor();
  await lookAtOffer(page, say, mouse(page));
  await page.getByRole('button', { name: say('offer.mend'), exact: true }).click();
  await page.getByRole('button', { name: say('detail.back'), exact: true }).click();
  const seen = await testify(page);
  assert.deepEqual(seen.storage, NOTHING_STORED);
  assert.doesNotMatch(JSON.stringify([seen, requests]), /canary/i);
  await page.locator('#offer-open').click();
  assert.equal(await page.locator('#offer-title').inputValue(), 'Canarytwo');
  await end();
});

it('an offer is kept as a file, and a draft goes on in another visit', async () => {
  const say = interfaceWords('en');
  const first = await site.visit('/work.html', { acceptDownloads: true });
  await typeOffer(first.page, say, mouse(first.page), anHonestOffer);
  const draft = await fileOf(first.page, say('offer.keep'));
  await lookAtOffer(first.page, say, mouse(first.page));
  const whole = await fileOf(first.page, say('offer.save'));
  const { opportunities } = requireOpportunities(JSON.parse(readFileSync(whole, 'utf8')));
  assert.equal(opportunities[0]?.title, 'Bakery helper');

  const second = await site.visit('/work.html');
  await typeOffer(second.page, say, mouse(second.page), {});
  await second.page.getByText(say('offer.open')).click();
  await second.page.locator('#offer-draft-file').setInputFiles(draft);
  await second.page.waitForFunction(
    () =>
      document
        .querySelector('newcomer-opportunity-board')
        ?.shadowRoot?.querySelector<HTMLInputElement>('#offer-title')?.value === 'Bakery helper',
  );
  await first.end();
  await second.end();
});

it('the browser asks before it leaves a typed offer, and not whoever leaves quickly', async () => {
  const say = interfaceWords('en');
  const { page, end } = await site.visit('/work.html', {
    prepare: ({ page }) =>
      page.route('https://weather.gc.ca/', (route) => route.fulfill({ body: 'weather' })),
  });
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.evaluate(() => {
    const board = document.querySelector('newcomer-opportunity-board');
    board?.setAttribute('exit-url', '/index.html');
  });
  await typeOffer(page, say, mouse(page), { title: 'Baker' });
  await page.goto(`${site.url}/index.html`).catch(() => undefined);
  assert.deepEqual(asked, ['beforeunload']);
  assert.equal(new URL(page.url()).pathname, '/work.html');
  await page.getByRole('button', { name: say('exit.leave') }).click();
  await page.waitForURL('**/index.html');
  assert.deepEqual(asked, ['beforeunload']);
  await end();
});

it('an e-mail with an offer opens without a question, and the offer stays', async () => {
  const say = interfaceWords('en');
  const { page, end } = await site.visit('/work.html');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await typeOffer(page, say, mouse(page), anHonestOffer);
  await lookAtOffer(page, say, mouse(page));
  await page.getByRole('link', { name: say('offer.mail'), exact: true }).click();
  await page.getByRole('button', { name: say('offer.mend'), exact: true }).click();
  assert.deepEqual(asked, []);
  assert.equal(await page.locator('#offer-title').inputValue(), 'Bakery helper');
  await end();
});

async function fileOf(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return download.path();
}
