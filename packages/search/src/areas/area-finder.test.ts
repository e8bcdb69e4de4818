import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anArea, square } from '../testing/an-area.ts';
import { areaFinder } from './area-finder.ts';

const west = anArea({ id: 'west', geometry: square(0, 0, 10) });
const east = anArea({ id: 'east', geometry: square(10, 0, 10) });
const lake = {
  type: 'Polygon' as const,
  coordinates: [...square(0, 20, 10).coordinates, ...square(4, 24, 2).coordinates],
};
const around = anArea({ id: 'around', geometry: lake });
const islands = anArea({
  id: 'islands',
  geometry: {
    type: 'MultiPolygon',
    coordinates: [square(30, 0, 1).coordinates, square(40, 0, 1).coordinates],
  },
});
const areaAt = areaFinder([west, east, around, islands]);

test('a point is in the area around it', () => {
  assert.equal(areaAt({ latitude: 5, longitude: 3 })?.id, 'west');
  assert.equal(areaAt({ latitude: 5, longitude: 13 })?.id, 'east');
});

test('a point on a shared border is in one of the two areas', () => {
  assert.equal(areaAt({ latitude: 5, longitude: 10 })?.id, 'east');
});

test('a point outside every area is in none', () => {
  assert.equal(areaAt({ latitude: -5, longitude: 3 }), undefined);
  assert.equal(areaAt({ latitude: Number.NaN, longitude: 3 }), undefined);
});

test('a hole is outside', () => {
  assert.equal(areaAt({ latitude: 25, longitude: 5 }), undefined);
  assert.equal(areaAt({ latitude: 21, longitude: 5 })?.id, 'around');
});

test('an area of several pieces has the points of each, and none between', () => {
  assert.equal(areaAt({ latitude: 0.5, longitude: 40.5 })?.id, 'islands');
  assert.equal(areaAt({ latitude: 0.5, longitude: 35 }), undefined);
});
