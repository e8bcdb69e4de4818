import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roundShape } from './round-shape.ts';

describe('roundShape', () => {
  it('keeps four decimals', () => {
    const point = roundShape({ type: 'Point', coordinates: [-79.3868123, 43.66176] });
    assert.deepEqual(point.coordinates, [-79.3868, 43.6618]);
  });

  it('makes one corner of those that fall together, and keeps a ring closed', () => {
    const ring = [
      [0, 0],
      [0.00001, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const rounded = roundShape({ type: 'Polygon', coordinates: [ring] });
    assert.deepEqual(rounded.coordinates, [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ]);
  });
});
