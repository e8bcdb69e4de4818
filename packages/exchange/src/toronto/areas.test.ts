import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAreas } from '@newcomer-portal/inventory';
import type { ImportNote } from '../report/import-note.ts';
import { aSquare } from '../testing/builders.ts';
import { areasDocument } from './areas.ts';
import type { Neighbourhood } from './neighbourhoods.ts';

const neighbourhood = (id: number, name: string): Neighbourhood => ({
  type: 'Feature',
  id,
  properties: { name },
  geometry: aSquare(id, 0),
});
const counts = (id: number, name: string) => ({
  id,
  name,
  population: 1000,
  recent_immigrants: 125,
  non_permanent_residents: 50,
});
const land = aSquare(-50, -50, 100);

describe('areasDocument', () => {
  it('joins by number, keeps the shapes’ names and notes where the table’s differ', () => {
    const notes: ImportNote[] = [];
    const shapes = [neighbourhood(2, 'Hillside'), neighbourhood(1, "O'Connor")];
    const document = areasDocument(shapes, [counts(1, 'O`Connor'), counts(2, 'Hillside')], land, notes);
    assert.deepEqual(
      document.features.map(({ id, properties }) => [id, properties.name]),
      [
        [1, "O'Connor"],
        [2, 'Hillside'],
      ],
    );
    assert.deepEqual(
      notes.map(({ code, key }) => [code, key]),
      [['area_name_differs', '1']],
    );
  });

  it('is a document that the reader takes', () => {
    const document = areasDocument([neighbourhood(1, 'Riverside')], [counts(1, 'Riverside')], land, []);
    const { areas, problems } = readAreas(document);
    assert.deepEqual(problems, []);
    assert.equal(areas?.areas[0]?.recent_immigrants, 125);
    assert.deepEqual(areas?.areas[0]?.point, { latitude: 0.5, longitude: 1.5 });
  });

  it('names a neighbourhood that the table lacks', () => {
    assert.throws(
      () => areasDocument([neighbourhood(1, 'Riverside')], [], land, []),
      /neighbourhood 1, Riverside/,
    );
  });
});
