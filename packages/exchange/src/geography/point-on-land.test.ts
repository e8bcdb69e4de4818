import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aSquare } from '../testing/builders.ts';
import { pointOnLand } from './point-on-land.ts';
import { representativePoint } from './representative-point.ts';

describe('pointOnLand', () => {
  it('is the deepest point where that is dry', () => {
    const area = aSquare(0, 0, 4);
    assert.deepEqual(pointOnLand(area, aSquare(-10, -10, 30)), representativePoint(area));
  });

  it('is furthest from border and shore where the middle of the area is water', () => {
    const [longitude = 0, latitude = 0] = pointOnLand(aSquare(0, 0, 4), aSquare(-7, -2, 8));
    assert.ok(Math.abs(longitude - 0.5) < 0.1, `${longitude} is near the middle of the strip`);
    assert.ok(latitude > 0.4 && latitude < 3.6, `${latitude} keeps off both ends`);
  });

  it('stays the deepest point of an area without land', () => {
    assert.deepEqual(pointOnLand(aSquare(0, 0, 2), aSquare(50, 50)), [1, 1]);
  });
});
