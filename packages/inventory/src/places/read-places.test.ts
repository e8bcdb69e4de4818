import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPlaces } from './read-places.ts';

const document = (places: unknown) => ({ format: 'newcomer-places/1', source: { name: 'Made up' }, places });

describe('Reading a table of places', () => {
  test('gives the centre of each code, and where they come from', () => {
    const { places, problems } = readPlaces(document({ M1L: [43.71, -79.28] }));
    assert.deepEqual(problems, []);
    assert.deepEqual(places?.centres.get('M1L'), { latitude: 43.71, longitude: -79.28 });
    assert.equal(places?.source?.name, 'Made up');
  });

  const bad: [string, unknown][] = [
    ['M1L 2K3', [43, -79]],
    ['m1l', [43, -79]],
    ['M2M', [43]],
    ['M2M', ['43', '-79']],
    ['M2M', [-79, 243]],
    ['M2M', null],
    ['__proto__', [43, -79]],
    ['constructor', [43, -79]],
  ];
  for (const [code, centre] of bad)
    test(`leaves out ${code} at ${JSON.stringify(centre)}, and nothing else`, () => {
      const entries: unknown = JSON.parse(
        `{${JSON.stringify(code)}:${JSON.stringify(centre)},"M1L":[43.71,-79.28]}`,
      );
      const { places, problems } = readPlaces(document(entries));
      assert.deepEqual([...(places?.centres.keys() ?? [])], ['M1L']);
      assert.deepEqual(problems[0]?.path.slice(0, 2), ['places', code]);
    });

  test('leaves out a source that does not fit, and keeps the places', () => {
    const { places, problems } = readPlaces({ ...document({ M1L: [43.71, -79.28] }), source: 'somewhere' });
    assert.equal(places?.centres.size, 1);
    assert.equal(problems[0]?.path[0], 'source');
  });

  for (const value of [
    null,
    [],
    {},
    { format: 'newcomer-places/2', places: {} },
    document([]),
    document(null),
  ])
    test(`refuses ${JSON.stringify(value)}`, () => {
      const { places, problems } = readPlaces(value);
      assert.equal(places, undefined);
      assert.equal(problems[0]?.code, 'wrong_document');
    });
});
