import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aSquare } from '../testing/builders.ts';
import { largestPolygon } from './largest-polygon.ts';

describe('largestPolygon', () => {
  const islands = [aSquare(9, 9, 1), aSquare(0, 0, 3), aSquare(5, 5, 2)].map(
    ({ coordinates }) => coordinates,
  );

  it('is the mainland, whichever way round its border runs', () => {
    const backwards = islands.map((rings) => rings.map((ring) => ring.toReversed()));
    assert.deepEqual(largestPolygon({ type: 'MultiPolygon', coordinates: islands }).coordinates, islands[1]);
    assert.deepEqual(
      largestPolygon({ type: 'MultiPolygon', coordinates: backwards }).coordinates,
      backwards[1],
    );
  });

  it('is empty for a shape without a piece', () => {
    assert.deepEqual(largestPolygon({ type: 'MultiPolygon', coordinates: [] }).coordinates, []);
  });
});
