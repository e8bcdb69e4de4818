import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { uuid } from '@newcomer-portal/inventory/testing';
import { aFederalPlace } from '../testing/builders.ts';
import { federalRecords } from './federal-records.ts';

const main = aFederalPlace({ flags: new Set(['General', 'Franco']) });
const branch = aFederalPlace({ row: 2, address: '99 Hill Street', flags: new Set(['General']) });
const other = aFederalPlace({ row: 3, name: { en: 'A Centre', fr: 'Un centre' }, flags: new Set() });
const make = (...places: (typeof main)[]) => federalRecords(places, () => uuid(5), []);

describe('federalRecords', () => {
  const records = make(main, branch, other);

  it('makes an organization of each name, in the order of the names, and a location of each place', () => {
    assert.deepEqual(
      records.organizations.map(({ name }) => name),
      ['A Centre', 'Riverside Newcomer Centre'],
    );
    assert.equal(records.locations.length, 3);
  });

  it('makes one service of a column for the organization, at each place that says yes', () => {
    assert.deepEqual(
      records.services.map(({ name }) => name),
      ['Help to settle in', 'Services in French'],
    );
    const [general, french] = records.services;
    const linked = (id: string | undefined) =>
      records.service_at_locations.filter(({ service_id }) => service_id === id).length;
    assert.deepEqual([linked(general?.id), linked(french?.id)], [2, 1]);
  });

  it('gives no id twice in a list', () => {
    for (const list of Object.values(records))
      assert.equal(new Set(list.map(({ id }) => id)).size, list.length);
  });

  it('keeps every id when another place comes before it', () => {
    const ids = (made: typeof records) => made.service_at_locations.map(({ id }) => id).sort();
    assert.deepEqual(ids(make(other, branch, main)), ids(records));
    assert.ok(ids(records).includes(make(main).service_at_locations[0]?.id ?? ''));
  });

  it('says nothing of an organization that says no to everything', () => {
    assert.deepEqual(make(other).services, []);
  });
});
