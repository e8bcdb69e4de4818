import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { InventoryError, publishable, requireInventory } from '@newcomer-portal/inventory';
import { everyObject } from './every-object.ts';
import { parseExampleTown, readExampleTown } from './read-example-town.ts';

const town = readExampleTown();
const { help_lines, ...municipality } = town.municipality;
/** All that is invented: everything but the help lines and the needs. */
const invented = { ...town, municipality, needs: [] };
const texts = [...everyObject(invented)].flatMap(({ object }) =>
  Object.values(object).filter((value) => typeof value === 'string'),
);

describe('the inventory of Example Town', () => {
  it('is refused as soon as one service points to a place that is not there', () => {
    const [first, ...others] = town.service_at_locations;
    const broken = {
      ...town,
      service_at_locations: [{ ...first, location_id: town.needs[0]?.id }, ...others],
    };
    assert.throws(() => requireInventory(broken), InventoryError);
  });

  it('says in each of its languages that it is invented', () => {
    assert.match(town.notice ?? '', /invented/);
    assert.deepEqual(Object.keys(town.notice_translations ?? {}), ['fr', 'ar']);
  });

  it('gives no number that could ring: all are of the range kept for stories', () => {
    const numbers = [...everyObject(invented)].flatMap(({ object: { number, phone } }) =>
      [number, phone].filter((value) => value !== undefined),
    );
    assert.ok(numbers.length > 30);
    assert.deepEqual(
      numbers.filter((number) => !/^705-555-01\d\d$/.test(String(number))),
      [],
    );
  });

  it('gives no address on the internet that somebody could own, its licence apart', () => {
    const addresses = texts.flatMap((text) => text.match(/(?:https?:\/\/|@)[^\s/]+/g) ?? []);
    assert.ok(addresses.length > 30);
    assert.deepEqual(
      addresses.filter((address) => !/\.example$|^https:\/\/creativecommons\.org$/.test(address)),
      [],
    );
  });

  it('has its own id for everything', () => {
    const ids = [...everyObject(town)].flatMap(({ object: { id } }) => (id === undefined ? [] : [id]));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('holds the whole needs list as it is, and one need of the town’s own', () => {
    const { needs } = JSON.parse(readFileSync(new URL('../needs/needs.json', import.meta.url), 'utf8'));
    const known = new Set(needs.map(({ id }: { id: string }) => id));
    assert.deepEqual(
      town.needs.filter(({ id }) => known.has(id)),
      needs,
    );
    assert.deepEqual(
      town.needs.filter(({ id }) => !known.has(id)).map(({ code }) => code),
      ['community-garden'],
    );
  });

  it('is ready to publish: the confidential address was never in it', () => {
    assert.equal(town.locations.filter((location) => location.address_confidential).length, 1);
    assert.deepEqual(publishable(town), parseExampleTown('inventory.json'));
  });
});
