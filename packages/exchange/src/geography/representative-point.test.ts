import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Polygon } from 'geojson';
import { aSquare } from '../testing/builders.ts';
import { representativePoint } from './representative-point.ts';
import { shapeContains } from './shape-contains.ts';

const horseshoe: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [5, 0],
      [5, 5],
      [4, 5],
      [4, 1],
      [1, 1],
      [1, 5],
      [0, 5],
      [0, 0],
    ],
  ],
};

describe('representativePoint', () => {
  it('is the middle of a square', () => {
    assert.deepEqual(representativePoint(aSquare(0, 0, 2)), [1, 1]);
  });

  it('lies inside a horseshoe, where the centre of gravity does not', () => {
    assert.equal(shapeContains(horseshoe, representativePoint(horseshoe)), true);
  });

  it('stands in the roomiest of several pieces', () => {
    const pieces = [aSquare(10, 10, 1), aSquare(0, 0, 4)].map(({ coordinates }) => coordinates);
    assert.deepEqual(representativePoint({ type: 'MultiPolygon', coordinates: pieces }), [2, 2]);
  });

  it('says so when there is no inside', () => {
    assert.throws(() => representativePoint({ type: 'MultiPolygon', coordinates: [] }), /no inside/);
  });
});
