import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCollection, aFeature, aSquare } from '../testing/builders.ts';
import { readNeighbourhoods } from './neighbourhoods.ts';

const read = (AREA_SHORT_CODE: unknown, geometry: Parameters<typeof aFeature>[0] = aSquare(0, 0)) =>
  readNeighbourhoods(aCollection(aFeature(geometry, { AREA_SHORT_CODE, AREA_NAME: ' Riverside ' })));

describe('readNeighbourhoods', () => {
  it('reads its number from text', () => {
    const [one] = read('007');
    assert.deepEqual([one?.id, one?.properties], [7, { name: 'Riverside' }]);
  });

  for (const code of ['', 'x', null, '0', '1.5'])
    it(`names the one whose number is ${JSON.stringify(code)}`, () => {
      assert.throws(() => read(code), /"Riverside" lacks its AREA_SHORT_CODE/);
    });

  it('names the one without an inside', () => {
    assert.throws(() => read('7', { type: 'Point', coordinates: [0, 0] }), /or its polygon/);
    assert.throws(() => read('7', null), /or its polygon/);
  });
});
