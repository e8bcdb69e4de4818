import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { checkAlfa } from './kit/check-alfa.ts';
import { checkAxe } from './kit/check-axe.ts';
import { checkIbm } from './kit/check-ibm.ts';
import { openSite, type Site } from './kit/site.ts';

/** Any page will do; what counts is put into it. */
const ANY_PAGE = '/data/needs/needs.json';

const FAULTLESS = `<!doctype html><html lang="en"><title>Test</title><link rel="icon" href="data:,">
  <body><a href="#main">Skip to the content</a><main id="main"><h1>Test</h1><p id="host"></p></main>`;

describe('the watch over a visit', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('says nothing of a quiet page', async () => {
    const visit = await site.visit(ANY_PAGE);
    assert.equal(visit.requests.length, 1);
    await visit.end();
  });

  it('fails a page that asks another host for anything', async () => {
    const visit = await site.visit(ANY_PAGE, { expectedMessages: [/./] });
    await visit.page.evaluate(() => fetch('http://127.0.0.1:9/near?home=M1L').catch(() => {}));
    await assert.rejects(visit.end(), /127\.0\.0\.1:9/);
  });

  it('fails a page with an error in its console, unless the test expects it', async () => {
    const complain = () => console.error('a broken promise');
    const loud = await site.visit(ANY_PAGE);
    await loud.page.evaluate(complain);
    await assert.rejects(loud.end(), /a broken promise/);

    const expected = await site.visit(ANY_PAGE, { expectedMessages: [/broken promise/] });
    await expected.page.evaluate(complain);
    await expected.end();
  });

  for (const check of [checkAxe, checkIbm, checkAlfa]) {
    it(`finds a button without a name inside a shadow root, with ${check.name}`, async () => {
      const { page, end } = await site.visit(ANY_PAGE);
      await page.setContent(FAULTLESS);
      assert.deepEqual(await check(page), []);
      await page.evaluate(() => {
        const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
        root?.append(document.createElement('button'));
      });
      assert.notEqual((await check(page)).length, 0);
      await end();
    });
  }
});
