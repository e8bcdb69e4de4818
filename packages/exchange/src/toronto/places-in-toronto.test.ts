import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ImportNote } from '../report/import-note.ts';
import { aFederalPlace, aSquare } from '../testing/builders.ts';
import type { Neighbourhood } from './neighbourhoods.ts';
import { placesInToronto } from './places-in-toronto.ts';

const neighbourhood: Neighbourhood = {
  type: 'Feature',
  id: 1,
  properties: { name: 'Riverside' },
  geometry: aSquare(-79.5, 43.5),
};

describe('placesInToronto', () => {
  it('goes by the point, not by the city that is written', () => {
    const notes: ImportNote[] = [];
    const outside = aFederalPlace({ row: 2, latitude: 45.4, longitude: -75.7 });
    const inside = aFederalPlace({ row: 3, city: 'Mississauga' });
    const places = placesInToronto([outside, inside], [neighbourhood], notes);
    assert.deepEqual(
      places.map(({ row, city }) => [row, city]),
      [[3, 'Toronto']],
    );
    assert.deepEqual(
      notes.map(({ code, key, found }) => [code, key, found]),
      [['city_differs', '3', 'Mississauga']],
    );
  });

  it('leaves people the old names of its parts', () => {
    const notes: ImportNote[] = [];
    const [place] = placesInToronto([aFederalPlace({ city: 'North York' })], [neighbourhood], notes);
    assert.equal(place?.city, 'North York');
    assert.deepEqual(notes, []);
  });
});
