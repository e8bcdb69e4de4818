import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aSquare } from '../testing/builders.ts';
import { shapeContains } from './shape-contains.ts';

const [outer = []] = aSquare(0, 0, 4).coordinates;
const [hole = []] = aSquare(1, 1, 2).coordinates;

describe('shapeContains', () => {
  it('tells inside from outside', () => {
    assert.equal(shapeContains(aSquare(0, 0), [0.5, 0.5]), true);
    for (const point of [
      [1.5, 0.5],
      [-0.5, 0.5],
      [0.5, 1.5],
      [0.5, -0.5],
    ])
      assert.equal(shapeContains(aSquare(0, 0), point), false);
  });

  it('counts a hole as outside', () => {
    const ring = { type: 'Polygon' as const, coordinates: [outer, hole] };
    assert.equal(shapeContains(ring, [2, 2]), false);
    assert.equal(shapeContains(ring, [0.5, 2]), true);
  });

  it('looks into each piece of a shape', () => {
    const pieces = {
      type: 'MultiPolygon' as const,
      coordinates: [aSquare(0, 0), aSquare(5, 5)].map((s) => s.coordinates),
    };
    assert.equal(shapeContains(pieces, [5.5, 5.5]), true);
    assert.equal(shapeContains(pieces, [3, 3]), false);
  });

  it('puts a point on a common border into one area only', () => {
    const inside = [aSquare(0, 0), aSquare(1, 0)].filter((area) => shapeContains(area, [1, 0.5]));
    assert.equal(inside.length, 1);
  });

  it('has nothing inside an empty shape', () => {
    assert.equal(shapeContains({ type: 'Polygon', coordinates: [] }, [0, 0]), false);
  });
});
