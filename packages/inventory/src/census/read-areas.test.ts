import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publishedCount } from './published-count.ts';
import { readAreas } from './read-areas.ts';

const ring = [
  [-79, 44],
  [-78, 44],
  [-78, 45],
  [-79, 44],
];
const square = [ring];

function aFeature(
  properties: object = {},
  geometry: unknown = { type: 'Polygon', coordinates: square },
  id: unknown = 1,
) {
  const usual = { name: 'Riverside', population: 1_203, recent_immigrants: 148, non_permanent_residents: 32 };
  return { type: 'Feature', id, properties: { ...usual, point: [-78.5, 44.5], ...properties }, geometry };
}

const read = (...features: unknown[]) => readAreas({ type: 'FeatureCollection', features });

describe('Reading a census layer', () => {
  test('gives areas with rounded counts and a point to measure from', () => {
    const { areas, problems } = read(aFeature());
    assert.deepEqual(problems, []);
    assert.deepEqual(areas?.areas[0], {
      id: '1',
      name: 'Riverside',
      population: 1_205,
      recent_immigrants: 150,
      non_permanent_residents: 30,
      point: { latitude: 44.5, longitude: -78.5 },
      geometry: { type: 'Polygon', coordinates: square },
    });
  });

  test('keeps a withheld count blank', () => {
    const [area] = read(aFeature({ recent_immigrants: null })).areas?.areas ?? [];
    assert.ok(area && !('recent_immigrants' in area));
    assert.equal(area.population, 1_205);
  });

  test('blanks every count of an area with fewer than 40 people, whatever the file says', () => {
    const [area] = read(aFeature({ population: 39 })).areas?.areas ?? [];
    assert.deepEqual(Object.keys(area ?? {}), ['id', 'name', 'point', 'geometry']);
  });

  test('says where the counts come from', () => {
    const source = { name: 'Census 2021', dated: '2021-05-11' };
    const { areas } = readAreas({ type: 'FeatureCollection', source, features: [] });
    assert.deepEqual(areas, { source, areas: [] });
  });

  test('gives back what nobody can change', () => {
    assert.ok(Object.isFrozen(read(aFeature()).areas?.areas[0]?.geometry));
  });
});

describe('In a census layer', () => {
  const bad: [string, unknown, string][] = [
    [
      'a coordinate that is a word',
      aFeature({}, { type: 'Polygon', coordinates: [[['-79', 44], ...ring.slice(1)]] }),
      'geometry.coordinates.0.0.0',
    ],
    [
      'a coordinate without end',
      aFeature({}, { type: 'Polygon', coordinates: [[[Number.POSITIVE_INFINITY, 44], ...ring.slice(1)]] }),
      'geometry.coordinates.0.0.0',
    ],
    [
      'a ring of three',
      aFeature({}, { type: 'Polygon', coordinates: [ring.slice(1)] }),
      'geometry.coordinates.0',
    ],
    ['a line', aFeature({}, { type: 'LineString', coordinates: ring }), 'geometry.type'],
    ['no shape', aFeature({}, null), 'geometry'],
    ['no name', aFeature({ name: undefined }), 'properties.name'],
    ['a point off the globe', aFeature({ point: [44.5, -98.5] }), 'properties.point.1'],
    ['no id', { ...aFeature(), id: undefined }, 'id'],
    ['nothing', null, 'id'],
  ];
  for (const [name, feature, path] of bad)
    test(`${name} costs only its own area`, () => {
      const { areas, problems } = read(feature, aFeature({}, undefined, 'other'));
      assert.deepEqual(
        areas?.areas.map(({ id }) => id),
        ['other'],
      );
      assert.equal(problems[0]?.path.join('.'), `features.0.${path}`);
    });

  test('a wrong count costs only the count', () => {
    const { areas, problems } = read(aFeature({ recent_immigrants: 'many' }));
    assert.equal(areas?.areas[0]?.population, 1_205);
    assert.equal(problems[0]?.outcome, 'left_out_part');
  });

  test('an id given twice is kept once', () => {
    assert.equal(read(aFeature(), aFeature()).areas?.areas.length, 1);
  });

  for (const value of [null, [], {}, { type: 'Feature' }, { type: 'FeatureCollection', features: {} }])
    test(`${JSON.stringify(value)} is refused`, () => {
      assert.equal(readAreas(value).problems[0]?.code, 'wrong_document');
    });
});

describe('A count of people as it may be shown', () => {
  const cases: [number | null | undefined, number | null | undefined, number | undefined][] = [
    [0, 40, 0],
    [2, 40, 0],
    [3, 40, 5],
    [12, 1_000, 10],
    [13, 1_000, 15],
    [20, 39, undefined],
    [39, 39, undefined],
    [20, undefined, undefined],
    [20, null, undefined],
    [null, 1_000, undefined],
    [Number.NaN, 1_000, undefined],
  ];
  for (const [count, population, shown] of cases)
    test(`${count} of ${population} people is ${shown}`, () => {
      assert.equal(publishedCount(count, population), shown);
    });
});
