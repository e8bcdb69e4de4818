import { expect } from '@open-wc/testing';
import { nearPoint } from './near-point.ts';

describe('the place that a page names', () => {
  it('reads degrees north and east', () => {
    expect(nearPoint('43.71, -79.28')).to.deep.equal({ latitude: 43.71, longitude: -79.28 });
  });

  for (const other of ['M1L', ',', '', '43.71', '91,0', '0,181', '1.2.3,4', 'NaN,NaN', '43.71,-79.28,0']) {
    it(`takes "${other}" for no point`, () => {
      expect(nearPoint(other)).to.equal(undefined);
    });
  }
});
