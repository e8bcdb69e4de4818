import { expect } from '@open-wc/testing';
import { directionsAddress } from './directions-address.ts';

describe('the way to a place', () => {
  const place = { latitude: 44.2, longitude: -76.5 };

  const devices: readonly [device: string, address: string][] = [
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)', 'https://maps.apple.com/?daddr=44.2,-76.5'],
    ['Mozilla/5.0 (Linux; Android 14)', 'geo:44.2,-76.5?q=44.2,-76.5'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'https://www.openstreetmap.org/directions?to=44.2%2C-76.5'],
  ];
  for (const [device, address] of devices) {
    it(`opens the map app of ${device}`, () => {
      expect(directionsAddress(place, device)).to.equal(address);
    });
  }

  it('is not there without a point', () => {
    expect(directionsAddress(undefined, '')).to.equal(undefined);
  });
});
