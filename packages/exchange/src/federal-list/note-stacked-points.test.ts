import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ImportNote } from '../report/import-note.ts';
import { aFederalPlace } from '../testing/builders.ts';
import { noteStackedPoints } from './note-stacked-points.ts';

describe('noteStackedPoints', () => {
  it('names the rows that share a point, and no others', () => {
    const notes: ImportNote[] = [];
    const alone = aFederalPlace({ row: 2, latitude: 43.7 });
    noteStackedPoints([aFederalPlace(), alone, aFederalPlace({ row: 3 })], notes);
    assert.deepEqual(
      notes.map(({ key, found }) => [key, found]),
      [['1, 3', '2 places at 43.65, -79.36']],
    );
  });
});
