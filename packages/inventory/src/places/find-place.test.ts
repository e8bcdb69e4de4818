import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findPlace } from './find-place.ts';
import { readPlaces } from './read-places.ts';

const table = { format: 'newcomer-places/1', places: { M1L: [43.71, -79.28], K0L: [44.3, -78.1] } };
const { places = { centres: new Map() } } = readPlaces(table);

describe('Looking up a postal code', () => {
  for (const typed of [
    'M1L',
    'm1l',
    ' m1l ',
    'M1L 2K3',
    'm1l2k3',
    'M1L-2K3',
    'M1L–2K3',
    'M1L 2',
    'M1L 2K',
    'M1L.2K3',
    'Ｍ１Ｌ',
    'MIL',
    'mll',
  ])
    test(`finds M1L in ${JSON.stringify(typed)}`, () => {
      assert.deepEqual(findPlace(places, typed), { code: 'M1L', latitude: 43.71, longitude: -79.28 });
    });

  test('takes a letter O for zero where only a digit can stand', () => {
    assert.equal(findPlace(places, 'KOL 1AO').problem, undefined);
  });

  for (const typed of [
    '',
    'M',
    'M1',
    '416',
    'M1L 2K34',
    'Toronto',
    '44.2,-76.5',
    'constructor',
    '__proto__',
    'M1!',
    '🏠',
  ])
    test(`says that ${JSON.stringify(typed)} is no postal code`, () => {
      assert.deepEqual(findPlace(places, typed), { problem: 'not_a_postal_code' });
    });

  test('says that the table does not have a place, and keeps no more than its first three characters', () => {
    assert.deepEqual(findPlace(places, 'V5K 0A1'), { problem: 'unknown_place', code: 'V5K' });
  });

  test('is not slowed by ten thousand characters', () => {
    assert.equal(findPlace(places, 'M1L'.repeat(10_000)).problem, 'not_a_postal_code');
  });
});
