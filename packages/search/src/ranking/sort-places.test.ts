import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankBy } from './rank-by.ts';
import { sortPlaces } from './sort-places.ts';

test('the higher score comes first', () => {
  const ranks = rankBy(3, () => 0);
  assert.deepEqual(sortPlaces([0, 1, 2], ranks, Float32Array.of(1, 3, 2)), [1, 2, 0]);
});

test('scores that are all but the same leave the order to the rank', () => {
  const nearness = [300, 100, 200];
  const ranks = rankBy(3, (a, b) => (nearness[a] ?? 0) - (nearness[b] ?? 0));
  assert.deepEqual(sortPlaces([0, 1, 2], ranks, Float32Array.of(5.001, 5, 1)), [1, 0, 2]);
});

test('without scores the rank alone counts, and only the places given come back', () => {
  const ranks = rankBy(4, (a, b) => b - a);
  assert.deepEqual(sortPlaces([0, 2, 3], ranks, undefined), [3, 2, 0]);
  assert.deepEqual(sortPlaces([], ranks, undefined), []);
});

test('equal ones keep the order of their places', () => {
  assert.deepEqual([...rankBy(4, () => 0)], [0, 1, 2, 3]);
});
