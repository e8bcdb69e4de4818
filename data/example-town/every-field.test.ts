import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFields, neverUsed } from './never-used.ts';
import { parseExampleTown } from './read-example-town.ts';

/** How needs map to other lists: the needs list decides that, not the town. */
const NOT_THE_TOWNS = /^(settlement_component|welcoming_characteristics) = /;

function neverUsedBy(town: unknown): string[] {
  return neverUsed(town, 'inventory', 300).filter((name) => !NOT_THE_TOWNS.test(name));
}

describe('Example Town', () => {
  it('uses every field of the schema, and every choice that a field has', () => {
    assert.deepEqual(neverUsedBy(parseExampleTown('inventory.json')), []);
  });

  it('would be told of a field that it never uses', () => {
    const town = parseExampleTown('inventory.json');
    assert.ok(isFields(town) && Array.isArray(town.services));
    const services = town.services.map(({ alert, ...service }) => service);
    assert.deepEqual(neverUsedBy({ ...town, services }), ['services.alert']);
  });
});
