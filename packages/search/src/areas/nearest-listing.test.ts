import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Listing, pointOf } from '@newcomer-portal/inventory';
import { aLocation, aService } from '@newcomer-portal/inventory/testing';
import { distanceBetween } from '../distance/distance-between.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { nearestListing } from './nearest-listing.ts';

const chance = seededRandom(7);
const at = (latitude: number, longitude: number): Listing => ({
  id: chance.uuid(),
  service: aService(),
  location: aLocation({ latitude, longitude }),
});
const somewhere = () => ({
  latitude: 43.5 + chance.below(1000) / 2000,
  longitude: -79.7 + chance.below(1000) / 2000,
});

test('the nearest is the one that measuring them all would give', () => {
  const listings = Array.from({ length: 500 }, () => somewhere()).map((point) =>
    at(point.latitude, point.longitude),
  );
  const nearest = nearestListing(listings);
  for (let round = 0; round < 100; round += 1) {
    const from = somewhere();
    const least = Math.min(
      ...listings.map(({ location }) => distanceBetween(from, pointOf(location) ?? from)),
    );
    assert.equal(nearest(from)?.distance, least);
  }
});

test('a degree to the north is farther than a degree to the east', () => {
  const nearest = nearestListing([at(45, -79), at(44, -78)]);
  assert.equal(nearest({ latitude: 44, longitude: -79 })?.listing.location?.longitude, -78);
});

test('listings without a place, or with a confidential one, are never the nearest', () => {
  const hidden: Listing = {
    ...at(44, -79),
    location: aLocation({ latitude: 44, longitude: -79, address_confidential: true }),
  };
  assert.equal(
    nearestListing([hidden, { id: '1', service: aService() }])({ latitude: 44, longitude: -79 }),
    undefined,
  );
});
