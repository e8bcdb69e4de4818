import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anArea } from '../testing/an-area.ts';
import { manyNewcomers } from './many-newcomers.ts';

const areas = [50, 300, 100, 200, 10, 20].map((recent_immigrants) =>
  anArea({ id: String(recent_immigrants), population: 1000, recent_immigrants }),
);
const ids = (given: Parameters<typeof manyNewcomers>[0]) => manyNewcomers(given).map(({ area }) => area.id);

test('the third with the highest share has many newcomers', () => {
  assert.deepEqual(ids(areas), ['300', '200']);
});

test('shares count, not heads', () => {
  const village = anArea({ id: 'village', population: 100, recent_immigrants: 40 });
  assert.deepEqual(ids([...areas, village]), ['village', '300', '200']);
});

test('an area whose counts are withheld is in neither the third nor the whole', () => {
  const { recent_immigrants, ...withheld } = anArea({ id: 'withheld' });
  assert.deepEqual(ids([...areas, withheld, { ...withheld, id: 'too' }]), ['300', '200']);
});

test('an area without people has no share', () => {
  assert.deepEqual(ids([anArea({ population: 0, recent_immigrants: 0 })]), []);
});
