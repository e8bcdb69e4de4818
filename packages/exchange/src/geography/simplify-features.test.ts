import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Polygon, Position } from 'geojson';
import { aFeature } from '../testing/builders.ts';
import { simplifyFeatures } from './simplify-features.ts';

// Two areas on either side of a crooked border. The first crook is 1 m deep, the second 400 m.
const border: Position[] = [
  [0.01, 0],
  [0.01001, 0.002],
  [0.01, 0.004],
  [0.015, 0.006],
  [0.01, 0.01],
];
const west: Polygon = { type: 'Polygon', coordinates: [[[0, 0], ...border, [0, 0.01], [0, 0]]] };
const east: Polygon = {
  type: 'Polygon',
  coordinates: [[[0.02, 0.01], ...border.toReversed(), [0.02, 0], [0.02, 0.01]]],
};
const [simpleWest, simpleEast] = simplifyFeatures(
  [aFeature(west, { name: 'W' }), aFeature(east, { name: 'E' })],
  1000,
);
const corners = (shape: Polygon | undefined) => [...new Set(shape?.coordinates[0]?.map(String))];

describe('simplifyFeatures', () => {
  it('drops a crook of a metre and keeps one of a street', () => {
    assert.equal(
      corners(simpleWest?.geometry).some((corner) => corner.endsWith(',0.002')),
      false,
    );
    assert.ok(corners(simpleWest?.geometry).includes('0.015,0.006'));
  });

  it('leaves neighbours one common border', () => {
    const shared = (shape: Polygon | undefined) =>
      corners(shape)
        .filter((c) => !/^0(\.02)?,/.test(c))
        .sort();
    assert.deepEqual(shared(simpleWest?.geometry), shared(simpleEast?.geometry));
  });

  it('keeps what is said of each feature', () => assert.deepEqual(simpleEast?.properties, { name: 'E' }));
});
