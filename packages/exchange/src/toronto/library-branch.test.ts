import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Shape } from '../geography/features.ts';
import type { ImportNote } from '../report/import-note.ts';
import { aCollection, aFeature } from '../testing/builders.ts';
import { readLibraryBranches } from './library-branch.ts';

const point: Shape = { type: 'Point', coordinates: [-79.5840961, 43.7398261] };
const properties = {
  BranchCode: 'RV',
  PhysicalBranch: 1,
  BranchName: 'Riverside',
  Address: '10 River Street, Toronto, ON, M5A 1A1',
  PostalCode: 'M5A 1A1',
  Website: 'https://library.example/riverside',
  Telephone: '416-555-0134',
  KidsStop: 1.0,
  CLC: 0.0,
  DIH: null,
  Workstations: 38.0,
  circulation_2023: 158702,
};

const read = (given: Partial<Record<string, unknown>> = {}, geometry: Shape | null = point) => {
  const notes: ImportNote[] = [];
  return {
    branches: readLibraryBranches(aCollection(aFeature(geometry, { ...properties, ...given })), notes),
    notes,
  };
};

describe('readLibraryBranches', () => {
  it('counts a column that says one or more, neither zero nor nothing', () => {
    assert.deepEqual([...(read().branches[0]?.flags ?? [])], ['PhysicalBranch', 'Workstations', 'KidsStop']);
  });

  for (const end of [', Toronto, ON, M5A 1A1', ', Toronto, ON  M5A 1A1', ', Toronto, ON M5A 1A1'])
    it(`takes the street from an address that ends in "${end}"`, () => {
      assert.equal(read({ Address: `10 River Street${end}` }).branches[0]?.address, '10 River Street');
    });

  it('notes and leaves out a branch without a point, and one that is no place', () => {
    for (const { branches, notes } of [read({}, null), read({ PhysicalBranch: 0 })]) {
      assert.deepEqual(branches, []);
      assert.deepEqual(
        notes.map(({ code, key }) => [code, key]),
        [['no_point', 'RV']],
      );
    }
  });
});
