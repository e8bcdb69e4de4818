import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { checkAxe } from './kit/check-axe.ts';
import { finderOn } from './kit/finder.ts';
import { findingsInStates, type Look } from './kit/findings-in-states.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { openSite, type Site } from './kit/site.ts';
import { walkFinderStates } from './kit/walk-finder-states.ts';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** The other two looks are taken by all three checkers, in accessibility-checkers.test.ts. */
const LOOKS: readonly Look[] = [
  { language: 'en', width: 320 },
  { language: 'ar', width: 1280 },
];

for (const look of LOOKS) {
  it(`axe finds nothing in any state, and nothing scrolls sideways: ${look.language}, ${look.width} px`, async () => {
    assert.deepEqual(await findingsInStates(walkFinderStates, site, look, [checkAxe]), {});
  });
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
