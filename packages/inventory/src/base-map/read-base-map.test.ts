import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBaseMap } from './read-base-map.ts';

const shore = [
  [-79, 44],
  [-78, 44.5],
];
const aStreet = (
  properties: object = {},
  geometry: unknown = { type: 'LineString', coordinates: shore },
) => ({
  type: 'Feature',
  properties: { kind: 'street', name: 'Main Street', ...properties },
  geometry,
});
const read = (...features: unknown[]) => readBaseMap({ type: 'FeatureCollection', features });

describe('Reading a base map', () => {
  test('gives what to draw, in order', () => {
    const { baseMap, problems } = read(
      aStreet({ kind: 'water', name: undefined }),
      aStreet(),
      aStreet({ kind: 'place' }, { type: 'Point', coordinates: shore[0] }),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      baseMap?.features.map(({ kind, name, geometry }) => [kind, name, geometry.type]),
      [
        ['water', undefined, 'LineString'],
        ['street', 'Main Street', 'LineString'],
        ['place', 'Main Street', 'Point'],
      ],
    );
  });

  const bad: [string, unknown][] = [
    ['a kind that it does not know', aStreet({ kind: 'volcano' })],
    ['a line of one point', aStreet({}, { type: 'LineString', coordinates: [shore[0]] })],
    ['a position of one number', aStreet({}, { type: 'Point', coordinates: [1] })],
    ['a shape it cannot draw', aStreet({}, { type: 'GeometryCollection', geometries: [] })],
    ['no shape', aStreet({}, null)],
    ['no feature', 7],
  ];
  for (const [name, feature] of bad)
    test(`leaves out ${name}, and nothing else`, () => {
      const { baseMap, problems } = read(feature, aStreet());
      assert.equal(baseMap?.features.length, 1);
      assert.equal(problems[0]?.outcome, 'left_out_record');
    });

  test('draws a thing whose name does not fit without it', () => {
    assert.equal(read(aStreet({ name: 5 })).baseMap?.features[0]?.name, undefined);
  });

  test('refuses another document', () => {
    assert.equal(readBaseMap({ services: [] }).problems[0]?.values?.expected, 'base_map');
  });
});
