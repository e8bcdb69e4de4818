import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aListing, aLocation, anOrganization, aService, uuid } from '../testing/builders.ts';
import { deliveryOf } from './delivery-of.ts';

const phones = [{ id: uuid(1), number: '555-0100' }];
const url = 'https://riverside.example';

describe('How a service is given', () => {
  test('is as it says', () => {
    const service = aService({ delivery: ['phone', 'at_home'] });
    assert.deepEqual(deliveryOf(aListing({ service })), ['phone', 'at_home']);
  });

  test('is in person at a physical place, whatever its website', () => {
    assert.deepEqual(deliveryOf(aListing({ service: aService({ url, phones }) })), ['in_person']);
  });

  test('is online at a virtual place', () => {
    assert.deepEqual(deliveryOf(aListing({ location: aLocation({ location_type: 'virtual' }) })), ['online']);
  });

  test('is by its own phone and web address without a place', () => {
    const given = (service: ReturnType<typeof aService>) => {
      const { location: _, at: __, ...listing } = aListing({ service });
      return deliveryOf(listing);
    };
    assert.deepEqual(given(aService({ phones })), ['phone']);
    assert.deepEqual(given(aService({ phones, url, delivery: [] })), ['phone', 'online']);
  });

  test('is not guessed from the organization’s number', () => {
    const { location: _, at: __, ...listing } = aListing({ organization: anOrganization({ phones }) });
    assert.deepEqual(deliveryOf(listing), []);
  });
});
