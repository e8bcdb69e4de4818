import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readAreas, readBaseMap, readPlaces, requireInventory } from '@newcomer-portal/inventory';
import { shapeContains } from '../geography/shape-contains.ts';
import { EDITION } from './edition.ts';
import { importToronto } from './import-toronto.ts';
import { readNeighbourhoods } from './neighbourhoods.ts';
import { readMaterial } from './read-material.ts';
import { torontoFiles } from './toronto-files.ts';

const repository = resolve(import.meta.dirname, '../../../..');
const sources = join(repository, '../shared/data');
const skip = existsSync(sources) ? false : 'the public source files are not beside this repository';
const committed = (name: string) => readFile(join(repository, 'data/toronto', name), 'utf8');
const parsed = async (name: string): Promise<unknown> => JSON.parse(await committed(name));
const inventory = requireInventory(await parsed('inventory.json'));

describe('data/toronto', () => {
  it('has the agencies of the federal list and the branches of the library', () => {
    const from = (source: string) =>
      inventory.locations.filter(({ provenance }) => provenance?.source_id === source).length;
    assert.equal(from('federal-list-2022'), 400);
    assert.equal(from('toronto-library-branches'), 100);
  });

  it('answers the needs that its tables name', () => {
    const needs = new Map(inventory.needs.map(({ id, code }) => [id, code]));
    const answered = inventory.services.flatMap(({ attributes = [] }) =>
      attributes.map(({ taxonomy_term_id = '' }) => needs.get(taxonomy_term_id)),
    );
    assert.equal(new Set(answered).size, 14 + 5);
    assert.equal(answered.includes(undefined), false);
  });

  it('hides no more than one place, and that one wholly', () => {
    const hidden = inventory.locations.filter(({ latitude }) => latitude === undefined);
    assert.equal(hidden.length, 1);
    assert.equal(hidden[0]?.address_confidential, true);
    assert.equal(hidden[0]?.addresses, undefined);
  });

  it('has areas, places and a base map without a fault', async () => {
    const { areas, problems } = readAreas(await parsed('areas.json'));
    assert.deepEqual(problems, []);
    assert.equal(areas?.areas.length, 158);
    assert.deepEqual(readPlaces(await parsed('places.json')).problems, []);
    assert.deepEqual(readBaseMap(await parsed('base-map.json')).problems, []);
  });

  const ceilings = { 'inventory.json': 150, 'areas.json': 40, 'base-map.json': 40, 'places.json': 6 };
  for (const [name, kilobytes] of Object.entries(ceilings))
    it(`keeps ${name} within ${kilobytes} kB compressed`, async () => {
      assert.ok(gzipSync(await committed(name)).length <= kilobytes * 1000);
    });
});

describe('data/toronto against its sources', () => {
  const reading = skip ? undefined : readMaterial(sources, join(repository, 'data/needs/needs.json'));
  const importing = reading?.then((material) => importToronto(material, EDITION));

  it('is what the import makes: after a change, run import:toronto and commit what it wrote', {
    skip,
  }, async () => {
    const imported = await importing;
    assert.ok(imported);
    for (const [name, text] of torontoFiles(imported))
      assert.ok((await committed(name)) === text, `data/toronto/${name} is stale`);
  });

  it('accounts for every record', { skip }, async () => {
    const { federalPlaces, libraryBranches } = (await importing)?.report ?? {};
    assert.deepEqual(federalPlaces, { read: 764, withoutPoint: 0, folded: 2, outside: 362, imported: 400 });
    assert.deepEqual(libraryBranches, { read: 101, withoutPlace: 1, imported: 100 });
  });

  it('meets the dirt that is known, each as often as it is there', { skip }, async () => {
    const { notes = [] } = (await importing)?.report ?? {};
    const counts = Map.groupBy(notes, ({ code }) => code);
    const found = Object.fromEntries([...counts].map(([code, same]) => [code, same.length]));
    assert.deepEqual(found, {
      same_name_and_address: 2,
      city_differs: 1,
      stacked_points: 33,
      website_unreadable: 3,
      address_withheld: 1,
      name_written_differently: 2,
      no_services: 10,
      postal_code_unreadable: 2,
      website_mended: 1,
      phone_unreadable: 1,
      no_point: 1,
      area_name_differs: 7,
    });
  });

  it('moves no place into another neighbourhood by simplifying the shapes', { skip }, async () => {
    const exact = readNeighbourhoods((await reading)?.neighbourhoods);
    const simple = (await importing)?.areas.features ?? [];
    for (const { latitude, longitude } of inventory.locations) {
      if (latitude === undefined || longitude === undefined) continue;
      const home = (
        areas: readonly { id?: string | number; geometry: (typeof exact)[number]['geometry'] }[],
      ) => areas.find(({ geometry }) => shapeContains(geometry, [longitude, latitude]))?.id;
      assert.equal(home(simple), home(exact));
    }
  });
});
