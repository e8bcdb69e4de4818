import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDirectory } from '@newcomer-portal/inventory';
import {
  aLocation,
  aNeed,
  anInventory,
  aService,
  aServiceAtLocation,
  uuid,
} from '@newcomer-portal/inventory/testing';
import { anArea, square } from '../testing/an-area.ts';
import { openAreas } from './open-areas.ts';

const language = aNeed({ id: uuid(100), code: 'language', name: 'Learn a language' });
const english = aNeed({ id: uuid(101), code: 'english-classes', parent_id: language.id });
const health = aNeed({ id: uuid(102), code: 'health', name: 'Health' });

/** Two areas side by side; the only service, English classes, is in the western one. */
const directory = openDirectory(
  anInventory({
    needs: [language, english, health],
    locations: [aLocation({ latitude: 44.2, longitude: -76.55 })],
    services: [aService({ attributes: [{ id: uuid(9), taxonomy_term_id: english.id }] })],
    service_at_locations: [aServiceAtLocation()],
  }),
);
const west = anArea({
  id: 'west',
  geometry: square(-76.6, 44.15, 0.1),
  point: { latitude: 44.2, longitude: -76.551 },
  recent_immigrants: 300,
});
const east = anArea({
  id: 'east',
  geometry: square(-76.5, 44.15, 0.1),
  point: { latitude: 44.2, longitude: -76.45 },
  recent_immigrants: 400,
});
const few = [1, 2, 3, 4].map((number) => anArea({ id: `few-${number}`, recent_immigrants: 10 }));
const areas = openAreas([west, east, ...few], directory);

test('an area has the listings inside it, and no others', () => {
  assert.deepEqual([...areas.listingIdsIn(west)], [uuid(4)]);
  assert.deepEqual([...areas.listingIdsIn(east)], []);
});

test('the nearest for a wide need is a listing that answers a narrower one', () => {
  const [nearest, ...others] = areas.nearestByNeed(east);
  assert.equal(nearest?.need.code, 'language');
  assert.equal(nearest?.listing.id, uuid(4));
  assert.equal(Math.round((nearest?.distance ?? 0) / 100), 80);
  assert.deepEqual(others, [], 'nothing answers health, so it has no nearest');
});

test('a gap is an area with many newcomers and nothing within reach', () => {
  assert.deepEqual(
    areas.gaps().map(({ area }) => area.id),
    ['east'],
  );
});

test('a gap says how many newcomers live there and what is nearest all the same', () => {
  const [gap] = areas.gaps();
  assert.equal(gap?.share, 0.4);
  assert.equal(gap?.nearest?.listing.id, uuid(4));
});

test('a longer reach closes a gap', () => {
  assert.deepEqual(areas.gaps({ metres: 9000 }), []);
});

test('a need that nothing answers is a gap in every area with many newcomers', () => {
  const gaps = areas.gaps({ need: 'health' });
  assert.deepEqual(
    gaps.map(({ area, nearest }) => [area.id, nearest]),
    [
      ['east', undefined],
      ['west', undefined],
    ],
  );
});

test('an unknown need, even one named like a built-in, is answered by nothing', () => {
  assert.equal(areas.gaps({ need: 'constructor' }).length, 2);
});
