import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { uuid } from '@newcomer-portal/inventory/testing';
import type { LibraryBranch } from './library-branch.ts';
import { libraryFlags } from './library-flags.ts';
import { libraryRecords } from './library-records.ts';

const branch = (code: string, ...flags: string[]): LibraryBranch => ({
  code,
  name: `${code} Branch`,
  address: '10 River Street',
  postal: 'm5a1a1',
  website: 'https://library.example/',
  telephone: '416-555-0134',
  latitude: 43.65,
  longitude: -79.36,
  flags: new Set(flags),
});
const records = libraryRecords([branch('A', 'PhysicalBranch'), branch('B', 'PhysicalBranch', 'CLC')], () =>
  uuid(5),
);

describe('libraryRecords', () => {
  it('links each service to the branches that have it', () => {
    const [library] = records.services;
    const at = records.service_at_locations.filter(({ service_id }) => service_id === library?.id);
    assert.equal(library?.name, 'Public library');
    assert.deepEqual(
      at.map(({ location_id }) => location_id),
      records.locations.map(({ id }) => id),
    );
  });

  it('makes no service that no branch has', () => {
    assert.deepEqual(
      records.services.map(({ provenance }) => provenance?.key),
      ['PhysicalBranch', 'CLC'],
    );
  });

  it('names the branch as its place, with the library’s own code as its key', () => {
    assert.deepEqual(
      records.locations.map(({ name, provenance }) => [name, provenance?.key]),
      [
        ['A Branch', 'A'],
        ['B Branch', 'B'],
      ],
    );
    assert.equal(records.locations[0]?.addresses?.[0]?.postal_code, 'M5A 1A1');
  });

  it('numbers each row of its table once', () => {
    assert.equal(new Set(libraryFlags.map(({ number }) => number)).size, libraryFlags.length);
  });
});
