import { readPlaces } from '@newcomer-portal/inventory';
import { anInventory } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { inHost } from '../../test/elements/in-host.ts';
import { standIn } from '../../test/elements/stand-in.ts';
import { PlaceController } from './place-controller.ts';

const { places } = readPlaces({ format: 'newcomer-places/1', places: { M1L: [43.71, -79.29] } });

describe('a place told by postal code', () => {
  for (const typed of ['M1L', 'm1l', ' M1L 2K3 ', 'm1l-2k3', 'MlL', 'M1L2']) {
    it(`is understood as "${typed}", and kept as the neighbourhood only`, async () => {
      const { controller } = await inHost((host) => new PlaceController(host));
      controller.usePostalCode(typed, places);
      expect(controller.place).to.deep.equal({
        point: { latitude: 43.71, longitude: -79.29 },
        by: 'postal_code',
        code: 'M1L',
      });
    });
  }

  const refused: readonly [typed: string, trouble: PlaceController['trouble']][] = [
    ['90210', 'not_a_postal_code'],
    ['12 Main Street', 'not_a_postal_code'],
    ['__proto__', 'not_a_postal_code'],
    ['', 'not_a_postal_code'],
    ['K1A', 'unknown_place'],
  ];
  for (const [typed, trouble] of refused) {
    it(`is refused as "${typed}" with a reason, and the last good place stays`, async () => {
      const { controller } = await inHost((host) => new PlaceController(host));
      controller.usePostalCode('M1L', places);
      controller.usePostalCode(typed, places);
      expect([controller.trouble, controller.place?.code]).to.deep.equal([trouble, 'M1L']);
    });
  }

  it('is refused with a reason where the table could not be had', async () => {
    const { controller } = await inHost((host) => new PlaceController(host));
    controller.usePostalCode('M1L', undefined);
    expect(controller.trouble).to.equal('places_missing');
  });
});

type Found = (position: { coords: { latitude: number; longitude: number } }) => void;
let found: Found;
let failed: (error: { code: number }) => void;
let restore: () => void;
let place: PlaceController;
let leave: () => void;

beforeEach(async () => {
  const geolocation = {
    getCurrentPosition: (yes: Found, no: typeof failed) => {
      found = yes;
      failed = no;
    },
  };
  restore = standIn(navigator, 'geolocation', geolocation);
  const { controller, host } = await inHost((one) => new PlaceController(one));
  place = controller;
  leave = () => host.remove();
  place.ask(true);
  place.useDevice();
});
afterEach(() => restore());

describe('a place told by the device', () => {
  it('is looked for only once the question was answered', () => {
    expect([place.asking, place.locating, place.place]).to.deep.equal([false, true, undefined]);
    found({ coords: { latitude: 43.7, longitude: -79.3 } });
    expect([place.locating, place.place?.by]).to.deep.equal([false, 'device']);
  });
});

describe('a device that does not tell', () => {
  it('is not there when the person says no', () => {
    failed({ code: 1 });
    expect([place.trouble, place.locating]).to.deep.equal(['device_denied', false]);
  });

  it('is not there when the device does not know, or takes too long', () => {
    for (const code of [2, 3]) {
      place.useDevice();
      failed({ code });
      expect(place.trouble).to.equal('device_unavailable');
    }
  });

  it('is not there when the device talks nonsense', () => {
    found({ coords: { latitude: Number.NaN, longitude: -79.3 } });
    expect([place.trouble, place.place]).to.deep.equal(['device_unavailable', undefined]);
  });
});

describe('a device that answers late', () => {
  it('does not overwrite what was told while the device was looking', () => {
    place.usePostalCode('M1L', places);
    found({ coords: { latitude: 1, longitude: 1 } });
    expect(place.place?.code).to.equal('M1L');
  });

  it('does not come back after it was cleared, or complain', () => {
    place.clear();
    failed({ code: 1 });
    found({ coords: { latitude: 1, longitude: 1 } });
    expect([place.place, place.trouble]).to.deep.equal([undefined, undefined]);
  });

  it('is not taken by an element that has left the page', () => {
    leave();
    found({ coords: { latitude: 1, longitude: 1 } });
    expect([place.place, place.locating]).to.deep.equal([undefined, false]);
  });

  it('is not there on a device that has no such thing', () => {
    restore();
    restore = standIn(navigator, 'geolocation', undefined);
    place.useDevice();
    expect([place.trouble, place.locating]).to.deep.equal(['device_unavailable', false]);
  });
});

describe('a place told on the map', () => {
  it('ends the choosing, and takes trouble away', async () => {
    const { controller } = await inHost((host) => new PlaceController(host));
    controller.usePostalCode('nowhere', places);
    controller.pick(true);
    controller.usePoint({ latitude: 44.2, longitude: -76.5 });
    expect([controller.picking, controller.trouble, controller.place?.by]).to.deep.equal([
      false,
      undefined,
      'map',
    ]);
  });

  it('is known to lie inside the city or outside', async () => {
    const { controller } = await inHost((host) => new PlaceController(host));
    const { municipality } = anInventory();
    expect(controller.isInside(municipality)).to.equal(true);
    controller.usePoint({ latitude: 44.2, longitude: -76.5 });
    expect(controller.isInside(municipality)).to.equal(true);
    controller.usePoint({ latitude: 44.2, longitude: 76.5 });
    expect(controller.isInside(municipality)).to.equal(false);
  });
});
