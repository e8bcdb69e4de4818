import '../define/service-finder.ts';
import { expect } from '@open-wc/testing';
import { aTown, someServices } from '../../test/elements/a-town.ts';
import { byRole, findByRole, textOf } from '../../test/elements/by-role.ts';
import { focused } from '../../test/elements/focused.ts';
import { finderWith } from '../../test/elements/mount-finder.ts';
import { press } from '../../test/elements/press.ts';
import { standIn } from '../../test/elements/stand-in.ts';
import { restoreFetch, stubFetch } from '../../test/elements/stub-fetch.ts';
import { typeInto } from '../../test/elements/type-into.ts';
import { until } from '../../test/elements/until.ts';

const town = aTown(someServices(2));
const places = { format: 'newcomer-places/1', places: { K7L: [44.23, -76.5], M1L: [43.7, -79.3] } };
const alertOf = (finder: Element) => textOf(byRole(finder, 'alert') as HTMLElement);
const tell = (finder: Element, code: string) => {
  typeInto(byRole(finder, 'textbox', 'Your postal code') as HTMLElement, code);
  press(finder, 'button', 'Show near me');
};

afterEach(restoreFetch);

describe('near me by postal code', () => {
  it('measures the list from the neighbourhood, and puts the keyboard there', async () => {
    const finder = await finderWith(town, {}, { places });
    tell(finder, 'k7l 2x2');
    await until(() => focused()?.id === 'results-title');
    expect(textOf(finder)).to.contain('Near K7L');
    expect(textOf(finder)).to.contain('3.3 km away');
    expect(textOf(finder)).to.not.contain('2X2');
  });

  it('says what is wrong with a code, and takes the next one', async () => {
    const finder = await finderWith(town, {}, { places });
    tell(finder, 'home');
    await until(() => alertOf(finder).includes('This is not a postal code.'));
    tell(finder, 'K1A');
    await until(() => alertOf(finder).includes('We do not know this postal code.'));
    tell(finder, 'K7L');
    await until(() => alertOf(finder) === '');
  });

  it('says that a place is outside the city, and still helps', async () => {
    const finder = await finderWith(town, {}, { places });
    tell(finder, 'M1L');
    await until(() => textOf(finder).includes('This place is outside Test Town.'));
    expect(byRole(finder, 'link', 'Class 1')).to.not.equal(undefined);
  });

  it('costs only itself when the table cannot be had', async () => {
    stubFetch({});
    const finder = await finderWith(town, { places: 'missing.json' });
    tell(finder, 'K7L');
    await until(() => alertOf(finder).includes('We could not get the list of postal codes.'));
    expect(byRole(finder, 'heading', 'Services found: 2')).to.not.equal(undefined);
  });

  it('is not asked where the page has no table', async () => {
    const finder = await finderWith(town);
    expect(byRole(finder, 'textbox', 'Your postal code')).to.equal(undefined);
    expect(byRole(finder, 'button', 'Use my location')).to.not.equal(undefined);
  });

  it('can be taken back', async () => {
    const finder = await finderWith(town, { near: 'K7L' }, { places });
    (await findByRole(finder, 'button', 'Change')).click();
    await findByRole(finder, 'textbox', 'Your postal code');
    await until(() => focused() === byRole(finder, 'textbox', 'Your postal code'));
    expect(textOf(finder)).to.not.contain('away');
  });
});

describe('near me by the device', () => {
  let asked: number;
  let restore: () => void;

  beforeEach(() => {
    asked = 0;
    const getCurrentPosition = (_: unknown, no: (error: { code: number }) => void) => {
      asked += 1;
      no({ code: 1 });
    };
    restore = standIn(navigator, 'geolocation', { getCurrentPosition });
  });
  afterEach(() => restore());

  it('asks the person before it asks the browser', async () => {
    const finder = await finderWith(town);
    press(finder, 'button', 'Use my location');
    await findByRole(finder, 'group', 'Use my location');
    await until(() => focused()?.id === 'device-question');
    expect(asked).to.equal(0);
    press(finder, 'button', 'No');
    await until(() => !byRole(finder, 'group', 'Use my location'));
    expect(asked).to.equal(0);
  });

  it('takes a no from the browser for an answer, and says what else there is', async () => {
    const finder = await finderWith(town);
    press(finder, 'button', 'Use my location');
    (await findByRole(finder, 'button', 'Yes')).click();
    await until(() => alertOf(finder).includes('Your device did not share your location.'));
    expect(asked).to.equal(1);
    expect(byRole(finder, 'button', 'Use my location')).to.not.equal(undefined);
  });
});
