import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ImportNote } from '../report/import-note.ts';
import { aFederalRow } from '../testing/builders.ts';
import { readFederalList } from './read-federal-list.ts';

const read = (...rows: unknown[]) => {
  const notes: ImportNote[] = [];
  return { places: readFederalList(rows, notes), notes };
};

describe('readFederalList', () => {
  it('takes the facts of a place, tidied, and the columns that say yes', () => {
    const [place] = read(aFederalRow({ Type: { en: ' Riverside  Centre\u00a0', fr: '' } })).places;
    assert.equal(place?.row, 1);
    assert.deepEqual(place.name, { en: 'Riverside Centre', fr: 'Riverside Centre' });
    assert.deepEqual([place.latitude, place.longitude], [43.65, -79.36]);
    assert.deepEqual([...place.flags], ['General']);
  });

  it('leaves prose behind', () => {
    assert.doesNotMatch(JSON.stringify(read(aFederalRow()).places), /prose/);
  });

  it('notes and leaves out a place without coordinates, and counts on', () => {
    const { places, notes } = read(
      aFederalRow({ Coordinates: { Longitude: '', Latitude: ' ' } }),
      aFederalRow(),
    );
    assert.deepEqual(
      places.map(({ row }) => row),
      [2],
    );
    assert.deepEqual(notes, [
      { code: 'no_point', source_id: 'federal-list-2022', key: '1', found: 'Riverside Newcomer Centre' },
    ]);
  });

  it('survives a row that is nothing', () => {
    for (const row of [null, 7, 'x', []]) assert.equal(read(row).notes[0]?.code, 'no_point');
  });

  it('refuses what is no list, and says what to give', () => {
    assert.throws(() => readFederalList({ places: [] }, []), /not an array of places: give the file/);
  });
});
