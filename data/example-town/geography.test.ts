import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Area,
  findPlace,
  openDirectory,
  pointOf,
  readAreas,
  readBaseMap,
  readPlaces,
} from '@newcomer-portal/inventory';
import { openAreas } from '@newcomer-portal/search/areas';
import { parseExampleTown, readExampleTown } from './read-example-town.ts';

const town = readExampleTown();
const { areas: { areas, source } = { areas: [], source: undefined }, problems } = readAreas(
  parseExampleTown('areas.json'),
);
const found = openAreas(areas, openDirectory(town));
const { places, problems: placeProblems } = readPlaces(parseExampleTown('places.json'));
const { baseMap, problems: mapProblems } = readBaseMap(parseExampleTown('base-map.json'));

/** The sides of an area's shape, each written from one corner to the next. */
function sidesOf({ geometry }: Area): string[] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.flatMap((ring) => ring.slice(1).map((corner, at) => `${ring[at]} ${corner}`));
}
const turned = (side: string) => side.split(' ').reverse().join(' ');

describe('the areas of Example Town', () => {
  it('are twelve, and read without a problem', () => {
    assert.deepEqual(problems, []);
    assert.equal(areas.length, 12);
    assert.match(source?.note ?? '', /Invented/);
  });

  it('tile the town: each side is shared with one neighbour or belongs to the one outline', () => {
    const sides = areas.flatMap(sidesOf);
    assert.equal(new Set(sides).size, sides.length);
    const outline = sides.filter((side) => !sides.includes(turned(side)));
    const next = new Map(outline.map((side) => side.split(' ') as [string, string]));
    const [start = ''] = next.keys();
    let length = 1;
    for (let at = next.get(start); at && at !== start; at = next.get(at)) length += 1;
    assert.equal(length, outline.length);
  });

  it('leave two small areas blank, and count the others in fives', () => {
    const blank = areas.filter(({ population }) => population === undefined);
    assert.deepEqual(
      blank.map(({ name }) => name),
      ['Station Yards', 'Cedar Marsh'],
    );
    const written = JSON.stringify(parseExampleTown('areas.json')).matchAll(/(?:population|_\w+s)":(\d+)/g);
    const counts = [...written].map(([, count]) => Number(count));
    assert.equal(counts.length, 30);
    assert.deepEqual(
      counts.filter((count) => count % 5 !== 0),
      [],
    );
  });

  it('have their point inside, and a name in French and Arabic', () => {
    for (const area of areas) {
      assert.equal(found.areaAt(area.point)?.id, area.id, area.name);
      assert.deepEqual(Object.keys(area.translations ?? {}), ['fr', 'ar'], area.name);
    }
  });

  it('show two areas where many newcomers live and nothing is within a kilometre of the middle', () => {
    assert.deepEqual(
      found.gaps().map(({ area }) => area.name),
      ['East Bay', 'West Fields'],
    );
  });
});

describe('the places of Example Town', () => {
  it('are twelve invented postal areas, one in each area', () => {
    assert.deepEqual(placeProblems, []);
    const codes = [...(places?.centres ?? [])].map(([code, centre]) => [found.areaAt(centre)?.id, code]);
    assert.equal(new Map(codes as [string, string][]).size, 12);
    assert.ok(codes.every(([, code]) => code?.startsWith('Z1')));
  });

  it('agree with every address', () => {
    assert.ok(places);
    for (const location of town.locations) {
      const point = pointOf(location);
      const [address] = location.addresses ?? [];
      if (!point || !address) continue;
      const place = findPlace(places, address.postal_code);
      assert.ok(place.problem === undefined, location.name);
      assert.equal(found.areaAt(point)?.id, found.areaAt(place)?.id, location.name);
    }
  });

  it('hold two stacks of places on one point', () => {
    const points = Map.groupBy(town.locations, (location) => JSON.stringify(pointOf(location)));
    const stacks = [...points].flatMap(([point, here]) => (point && here.length > 1 ? [here.length] : []));
    assert.deepEqual(stacks, [3, 2]);
  });
});

describe('the base map of Example Town', () => {
  it('draws every kind of thing', () => {
    assert.deepEqual(mapProblems, []);
    const kinds = new Set(baseMap?.features.map(({ kind }) => kind));
    assert.deepEqual([...kinds], ['land', 'water', 'park', 'street', 'transit', 'place']);
  });
});
