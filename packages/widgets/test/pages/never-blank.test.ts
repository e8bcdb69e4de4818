import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { visitCityPage } from './kit/city-page.ts';
import { finderOn } from './kit/finder.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { directoryOf } from './kit/sample-data.ts';
import { openSite, type Site, type VisitOptions } from './kit/site.ts';
import { wholeBrokenFiles } from './kit/whole-broken-files.ts';

/** What a browser itself says of a request that failed. */
const FAILED_REQUEST = [/Failed to load resource/];

const say = interfaceWords('en');
const town = directoryOf('example-town');
const whole = town.listings.length;

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const finderWith = (attributes: string, options: VisitOptions = {}) =>
  visitCityPage(site, attributes, { expectedMessages: FAILED_REQUEST, ...options });

describe('a list that cannot be had', () => {
  for (const [file, reason] of wholeBrokenFiles) {
    it(`says so in plain words, with a number to call and a way to try again: ${file}`, async () => {
      const { page, end } = await finderWith(`src="broken/${file}" no-map`);
      const finder = finderOn(page, say);
      await page.getByRole('heading', { name: say('load.failed') }).waitFor();
      assert.ok(await page.getByText(say(reason)).isVisible());
      assert.ok(await page.getByRole('link', { name: '911' }).isVisible());

      await page.route(`**/broken/${file}`, (route) =>
        route.continue({ url: `${site.url}/broken/good.json` }),
      );
      await finder.button('load.retry').click();
      await page
        .getByText(say('results.count', String(whole)))
        .first()
        .waitFor();
      assert.equal(await page.getByRole('heading', { name: say('load.failed') }).count(), 0);
      await end();
    });
  }

  it('says that there is no internet where there is none', async () => {
    const { page, end } = await finderWith('no-map');
    await page.context().setOffline(true);
    await page.evaluate(setSource, 'data/example-town/inventory.json');
    await page.getByText(say('load.offline')).waitFor();
    assert.ok(await page.getByRole('link', { name: '911' }).isVisible());
    await end();
  });
});

describe('a list with something wrong', () => {
  it('keeps every record but the bad one', async () => {
    const { page, end } = await finderWith('src="broken/one-bad.json" no-map');
    const lost = town.listings.filter(({ service }) => service.id === town.inventory.services[0]?.id).length;
    await page
      .getByText(say('results.count', String(whole - lost)))
      .first()
      .waitFor();
    const problems = await page.evaluate("document.querySelector('newcomer-service-finder').problems.length");
    assert.notEqual(problems, 0, 'the city’s staff can read what is wrong');
    await end();
  });

  it('stays as it was when it cannot be fetched again, and says so', async () => {
    const { page, end } = await finderWith('src="data/example-town/inventory.json" no-map');
    const finder = finderOn(page, say);
    await finder.ready();
    await page.route('**/inventory.json', (route) => route.fulfill({ status: 500 }));
    await page.evaluate("document.querySelector('newcomer-service-finder').refresh()");
    await page.getByRole('heading', { name: say('load.failed') }).waitFor();
    await page
      .getByText(say('results.count', String(whole)))
      .first()
      .waitFor();
    await finder.cards.first().click();
    await finder.title.waitFor();

    await page.unroute('**/inventory.json');
    await finder.button('load.retry').click();
    await page.getByRole('heading', { name: say('load.failed') }).waitFor({ state: 'detached' });
    await end();
  });

  it('says after eight seconds that it is still coming, and then shows it', async () => {
    const arrived = Promise.withResolvers<void>();
    const { page, end } = await finderWith('src="data/example-town/inventory.json" no-map', {
      prepare: async ({ page }) => {
        await page.clock.install();
        await page.route('**/inventory.json', (route) => arrived.promise.then(() => route.continue()));
      },
    });
    await page.getByText(say('load.loading')).waitFor();
    await page.clock.fastForward(7000);
    assert.equal(await page.getByText(say('load.slow')).count(), 0);
    await page.clock.fastForward(2000);
    await page.getByText(say('load.slow')).waitFor();
    assert.ok(await page.getByRole('link', { name: '911' }).isVisible());
    arrived.resolve();
    await finderOn(page, say).ready();
    assert.equal(await page.getByText(say('load.slow')).count(), 0);
    await end();
  });
});

function setSource(source: string): void {
  document.querySelector('newcomer-service-finder')?.setAttribute('src', source);
}
