import { expect } from '@open-wc/testing';
import { readingTime } from './reading-time.ts';

const published = '2026-11-16T09:00:00-05:00';

describe('the moment that a list is read at', () => {
  it('is the device’s own, also when the list is old', () => {
    const device = new Date('2026-12-20T12:00:00Z');
    expect(readingTime(device, published)).to.deep.equal({ now: device, isBehind: false });
  });

  it('is the device’s own when the clocks differ by hours only', () => {
    const device = new Date('2026-11-15T20:00:00Z');
    expect(readingTime(device, published).isBehind).to.equal(false);
  });

  it('is that of the list where the device has lost its clock', () => {
    const { now, isBehind } = readingTime(new Date('2019-01-01T00:00:00Z'), published);
    expect(isBehind).to.equal(true);
    expect(now.toISOString()).to.equal('2026-11-16T14:00:00.000Z');
  });
});
