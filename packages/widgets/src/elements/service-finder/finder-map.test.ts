import '../../define/service-finder.ts';
import { aLocation, aService, aServiceAtLocation, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { aTown, someServices } from '../../../test/elements/a-town.ts';
import { allByRole, byRole, findByRole, textOf } from '../../../test/elements/by-role.ts';
import { eventsOf } from '../../../test/elements/events-of.ts';
import { focused } from '../../../test/elements/focused.ts';
import { finderWith } from '../../../test/elements/mount-finder.ts';
import { press } from '../../../test/elements/press.ts';
import { restoreFetch, stubFetch } from '../../../test/elements/stub-fetch.ts';
import { until } from '../../../test/elements/until.ts';

const PLACE = 'Riverside Newcomer Centre. Services: 2';
const town = aTown(someServices(2));
const far = aLocation({ id: uuid(72), latitude: 44.35, longitude: -76.65 });
const twoPlaces = aTown(someServices(2), {
  locations: [aLocation(), far],
  service_at_locations: [
    aServiceAtLocation({ id: uuid(500), service_id: uuid(100) }),
    aServiceAtLocation({ id: uuid(501), service_id: uuid(101), location_id: far.id }),
  ],
});

afterEach(restoreFetch);

describe('the map', () => {
  it('has a button for each place, which the keyboard reaches, and a sheet with what is there', async () => {
    const finder = await finderWith(town);
    press(finder, 'button', 'Map');
    (await findByRole(finder, 'button', PLACE)).click();
    const sheet = await findByRole(finder, 'group', 'At this place');
    expect(allByRole(sheet, 'link').map(textOf)).to.deep.equal(['Class 1', 'Class 2']);
    await until(() => focused()?.id === 'sheet-title');
    press(sheet, 'button', 'Close');
    await until(() => focused() === byRole(finder, 'button', PLACE));
  });

  it('shows what the list shows, and no more', async () => {
    const finder = await finderWith(twoPlaces);
    press(finder, 'button', 'Map');
    await until(() => allByRole(finder, 'button', /Services: 1$/).length === 2);
    const box = byRole(finder, 'searchbox') as HTMLInputElement;
    box.value = 'class 2';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => allByRole(finder, 'button', /Services: 1$/).length === 1);
  });

  it('is not offered where the page wants none', async () => {
    const finder = await finderWith(town, { 'no-map': '' });
    expect(byRole(finder, 'button', 'Map')).to.equal(undefined);
    expect(byRole(finder, 'button', 'Choose on the map')).to.equal(undefined);
  });

  it('is not opened by a link where the page wants none', async () => {
    const page = location.href;
    history.replaceState(null, '', '#find?view=map');
    const finder = await finderWith(town, { 'no-map': '' });
    history.replaceState(null, '', page);
    expect(byRole(finder, 'heading', 'Services found: 2')).to.not.equal(undefined);
    expect(finder.shadowRoot?.querySelector('[part=map]')).to.equal(null);
  });

  it('loses only its streets when the base map cannot be had', async () => {
    stubFetch({});
    const finder = await finderWith(town, { 'base-map': 'missing.json' });
    press(finder, 'button', 'Map');
    await until(() => textOf(finder).includes('We cannot show the streets now.'));
    expect(await findByRole(finder, 'button', PLACE)).to.be.instanceOf(HTMLElement);
  });

  it('fetches nothing before it is asked for', async () => {
    const asked = stubFetch({});
    const finder = await finderWith(town, { 'base-map': 'base.json', areas: 'areas.json' });
    expect(asked).to.deep.equal([]);
    press(finder, 'button', 'Map');
    await until(() => asked.length === 1);
    expect(asked[0]).to.contain('base.json');
  });
});

describe('a place chosen on the map', () => {
  it('is the middle, for those without a pointer, and is not told to anybody', async () => {
    const finder = await finderWith(town);
    const heard = eventsOf(finder, 'newcomer-activity');
    press(finder, 'button', 'Choose on the map');
    (await findByRole(finder, 'button', 'Choose the middle')).click();
    await until(() => textOf(finder).includes('Near the place you chose'));
    expect(focused()?.id).to.equal('results-title');
    expect(JSON.stringify(heard.map((event) => Object.entries(event)))).to.not.match(/44\.|76\./);
  });

  it('can be left without choosing', async () => {
    const finder = await finderWith(town);
    press(finder, 'button', 'Choose on the map');
    await findByRole(finder, 'button', 'Choose the middle');
    press(finder, 'button', 'Close');
    await until(() => focused() === byRole(finder, 'button', 'Choose on the map'));
    expect(textOf(finder)).to.not.contain('Near the place you chose');
  });
});

describe('another company’s street map', () => {
  const TILES = { tiles: 'https://tiles.example/{z}/{x}/{y}.png', 'tiles-attribution': '© Tiles' };

  it('is asked for only after the person agrees', async () => {
    const finder = await finderWith(aTown([aService()]), TILES);
    press(finder, 'button', 'Map');
    await until(() => textOf(finder).includes('a street map from tiles.example'));
    expect(finder.shadowRoot?.querySelector('img')).to.equal(null);
    press(finder, 'button', 'Show the street map');
    await until(() => textOf(finder).includes('© Tiles'));
    await until(() => finder.shadowRoot?.querySelector('img'));
    const image = finder.shadowRoot?.querySelector('img');
    expect(image?.src).to.match(/^https:\/\/tiles\.example\/\d+\/\d+\/\d+\.png$/);
  });
});
