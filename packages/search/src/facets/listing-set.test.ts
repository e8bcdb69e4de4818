import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ListingSet } from './listing-set.ts';

function setOf(size: number, places: readonly number[]): ListingSet {
  const set = new ListingSet(size);
  for (const place of places) set.add(place);
  return set;
}

test('a set has what was added, at the edges of its words too', () => {
  const places = [0, 31, 32, 63, 64, 99];
  assert.deepEqual(setOf(100, places).places(), places);
});

test('the set of all has every place and none beyond', () => {
  for (const size of [0, 1, 31, 32, 33, 64]) {
    const all = ListingSet.all(size);
    assert.equal(all.places().length, size);
    assert.equal(all.countWith(all), size);
  }
});

test('sets are joined and met without being changed', () => {
  const [one, other] = [setOf(70, [1, 2, 69]), setOf(70, [2, 3, 69])];
  assert.deepEqual(one.and(other).places(), [2, 69]);
  assert.deepEqual(one.or(other).places(), [1, 2, 3, 69]);
  assert.deepEqual(one.places(), [1, 2, 69]);
});

test('counting with another set is counting what both have', () => {
  assert.equal(setOf(70, [1, 2, 31, 69]).countWith(setOf(70, [2, 31, 50, 69])), 3);
});
