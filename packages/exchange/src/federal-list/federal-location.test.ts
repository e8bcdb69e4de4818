import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anOrganization } from '@newcomer-portal/inventory/testing';
import type { ImportNote } from '../report/import-note.ts';
import { aFederalPlace } from '../testing/builders.ts';
import { federalLocation } from './federal-location.ts';
import type { FederalPlace } from './federal-place.ts';

const organization = anOrganization({ website: 'https://riverside.example/' });
const locate = (given: Partial<FederalPlace> = {}) => {
  const notes: ImportNote[] = [];
  return { location: federalLocation(aFederalPlace(given), organization, notes), notes };
};

describe('federalLocation', () => {
  it('gives the address, the point and the number, and has nothing to note', () => {
    const { location, notes } = locate();
    assert.equal(location.addresses?.[0]?.address_1, '10 River Street');
    assert.equal(location.addresses?.[0]?.postal_code, 'M5A 1A1');
    assert.deepEqual([location.latitude, location.longitude], [43.65, -79.36]);
    assert.equal(location.phones?.[0]?.number, '+1-416-555-0134');
    assert.deepEqual(notes, []);
  });

  it('repeats neither its organization, which its services name, nor the organization’s website', () => {
    const { location } = locate();
    assert.equal(location.organization_id, undefined);
    assert.equal(location.url, undefined);
  });

  it('keeps a website of its own', () => {
    assert.equal(locate({ website: 'www.branch.example' }).location.url, 'http://www.branch.example');
  });

  it('names its organization where no service does', () => {
    const { location, notes } = locate({ flags: new Set() });
    assert.equal(location.organization_id, organization.id);
    assert.deepEqual(
      notes.map(({ code }) => code),
      ['no_services'],
    );
  });

  it('leaves empty what it cannot read, and notes it', () => {
    const { location, notes } = locate({ postal: 'MSV 3L1', telephone: '', website: '' });
    assert.equal(location.addresses?.[0]?.postal_code, '');
    assert.equal(location.phones, undefined);
    assert.deepEqual(notes.map(({ code }) => code).sort(), [
      'phone_unreadable',
      'postal_code_unreadable',
      'website_unreadable',
    ]);
  });

  it('gives two numbers two ids', () => {
    const { location } = locate({ telephone: '416-555-0134 ext. 280 or 283' });
    assert.deepEqual(
      location.phones?.map(({ extension }) => extension),
      [280, 283],
    );
    assert.equal(new Set(location.phones?.map(({ id }) => id)).size, 2);
  });

  it('tells nothing of where a shelter is', () => {
    const { location, notes } = locate({ address: 'Quiet Door Shelter, 21 Hidden Road' });
    assert.equal(location.address_confidential, true);
    for (const secret of ['addresses', 'latitude', 'longitude', 'phones', 'url', 'name'] as const)
      assert.equal(location[secret], undefined);
    assert.doesNotMatch(JSON.stringify({ location, notes }), /Hidden/);
  });

  it('keeps its id when only its number changes', () => {
    assert.equal(locate().location.id, locate({ row: 9, telephone: '416-555-0199' }).location.id);
    assert.notEqual(locate().location.id, locate({ address: '12 River Street' }).location.id);
  });
});
