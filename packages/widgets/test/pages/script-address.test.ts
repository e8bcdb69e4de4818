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

const SCRIPT = 'newcomer-service-finder.js';

it('a version behind the script’s address makes no second library', async () => {
  const { page, end } = await site.visit('/example-town.html?lang=fr', {
    prepare: ({ page: empty }) =>
      empty.route('**/example-town.html*', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(`${SCRIPT}"`, `${SCRIPT}?ver=6.8"`);
        await route.fulfill({ response, body });
      }),
  });
  const finder = finderOn(page, interfaceWords('fr'));
  await finder.ready();
  await finder.cards.first().click();
  // The detail comes in a chunk of its own: from a second library it would be in English.
  await finder.button('detail.print').waitFor();
  assert.equal(await page.locator('#back').count(), 1);
  await end();
});
