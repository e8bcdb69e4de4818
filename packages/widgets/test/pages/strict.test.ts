import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { finderOn } from './kit/finder.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { openSite, type Site } from './kit/site.ts';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const language of ['en', 'fr', 'ar'] as const) {
  it(`everything works under the strict policy, with a clean console, in ${language}`, async () => {
    const { page, end } = await site.visit(`/strict.html?lang=${language}`);
    const say = interfaceWords(language);
    const finder = finderOn(page, say);
    await finder.ready();
    assert.equal(await page.locator('[part=finder]').getAttribute('lang'), language);

    await finder.button('view.map').click();
    await finder.map.getByRole('button').first().waitFor();
    await finder.map.locator('path').first().waitFor();
    await finder.button('view.areas').click();
    await page.getByRole('columnheader').first().waitFor();
    await finder.button('areas.gaps').click();

    await finder.button('view.list').click();
    await finder.cards.first().click();
    await page.getByRole('heading', { name: say('hours.title'), exact: true }).waitFor();
    await page.evaluate('window.print = () => {}');
    await finder.button('detail.print').click();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.getByRole('banner').isVisible(), false, 'the print sheet is applied');
    await end();
  });
}

it('the strict policy is really held', async () => {
  const { page, end } = await site.visit('/strict.html', { expectedMessages: [/Content Security Policy/] });
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
  });
  assert.equal(await page.evaluate('window.ran'), undefined);
  await end();
});
