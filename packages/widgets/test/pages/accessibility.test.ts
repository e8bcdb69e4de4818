import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { checkAxe } from './kit/check-axe.ts';
import { finderOn } from './kit/finder.ts';
import type { Finding } from './kit/finding.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { openSite, type Site } from './kit/site.ts';
import { walkStates } from './kit/walk-states.ts';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const language of ['en', 'ar'] as const) {
  for (const width of [1280, 320]) {
    it(`axe finds nothing in any state, and nothing scrolls sideways: ${language}, ${width} px`, async () => {
      const found: Record<string, (Finding | string)[]> = {};
      await walkStates(site, { language, width }, async ({ page }, state) => {
        const findings: (Finding | string)[] = await checkAxe(page);
        const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        if (Number(wider) > 0) findings.push(`wider than the screen by ${wider} px`);
        if (findings.length > 0) found[state] = findings;
      });
      assert.deepEqual(found, {});
    });
  }
}

it('axe finds nothing in forced colours, and what is chosen stays marked', async () => {
  const { page, end } = await site.visit('/example-town.html', { forcedColors: 'active' });
  const finder = finderOn(page, interfaceWords('en'));
  await finder.ready();
  const borders = await Promise.all(
    [finder.button('view.list'), finder.button('view.map')].map((button) =>
      button.evaluate((element) => {
        const { backgroundColor, borderColor, outlineStyle } = getComputedStyle(element);
        return `${backgroundColor} ${borderColor} ${outlineStyle}`;
      }),
    ),
  );
  assert.notEqual(borders[0], borders[1], 'the chosen view differs from the other');
  assert.deepEqual(await checkAxe(page), []);
  await finder.button('view.map').click();
  await finder.map.getByRole('button').first().waitFor();
  assert.deepEqual(await checkAxe(page), []);
  await finder.button('view.list').click();
  await finder.cards.first().click();
  await finder.title.waitFor();
  assert.deepEqual(await checkAxe(page), []);
  await end();
});
