import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ImportNote } from '../report/import-note.ts';
import { aFederalPlace } from '../testing/builders.ts';
import { foldRepeats } from './fold-repeats.ts';

describe('foldRepeats', () => {
  it('makes one of two with the same name, address and city, with the services of both', () => {
    const notes: ImportNote[] = [];
    const again = aFederalPlace({ row: 2, address: '10 RIVER  street', flags: new Set(['Women']) });
    const [place, ...others] = foldRepeats([aFederalPlace(), again], notes);
    assert.deepEqual(others, []);
    assert.equal(place?.row, 1);
    assert.deepEqual([...place.flags], ['General', 'Women']);
    assert.deepEqual(
      notes.map(({ code, key }) => [code, key]),
      [['same_name_and_address', '2']],
    );
  });

  it('keeps the same address in another city, and another agency at the same address', () => {
    const notes: ImportNote[] = [];
    const elsewhere = aFederalPlace({ row: 2, city: 'Ottawa' });
    const neighbour = aFederalPlace({ row: 3, name: { en: 'Other Centre', fr: 'Other Centre' } });
    assert.equal(foldRepeats([aFederalPlace(), elsewhere, neighbour], notes).length, 3);
    assert.deepEqual(notes, []);
  });
});
