import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Inventory } from '../schema/inventory.ts';
import {
  aLocation,
  aNeed,
  anInventory,
  anOrganization,
  aSchedule,
  aService,
  aServiceAtLocation,
  uuid,
} from '../testing/builders.ts';
import type { Problem } from './problem.ts';
import { InventoryError, requireInventory } from './require-inventory.ts';

const nobody = uuid(99);

function faults(value: unknown): readonly Problem[] {
  try {
    requireInventory(value);
  } catch (error) {
    if (error instanceof InventoryError) return error.problems;
    throw error;
  }
  return [];
}

describe('Requiring an inventory', () => {
  test('gives back one that fits, frozen', () => {
    const inventory = requireInventory(anInventory({ services: [aService()] }));
    assert.equal(inventory.services[0]?.name, 'English classes');
    assert.ok(Object.isFrozen(inventory.services));
  });

  test('keeps a confidential address, which an editor must see', () => {
    const locations = [aLocation({ address_confidential: true })];
    assert.equal(requireInventory(anInventory({ locations })).locations[0]?.latitude, 44.2);
  });

  test('names every fault, the first ones in its message', () => {
    const services = Array.from({ length: 7 }, (_, index) => ({
      ...aService({ id: uuid(index) }),
      name: '',
    }));
    const error = new InventoryError(faults({ ...anInventory(), services }));
    assert.equal(error.problems.length, 7);
    assert.match(error.message, /7 fault\(s\).*services\.0\.name is "".*and 2 more/);
  });

  for (const value of [null, undefined, 'words', [], {}])
    test(`refuses ${JSON.stringify(value)}`, () => {
      assert.ok(faults(value).length > 0);
    });
});

const cases: [string, Partial<Inventory>, string, string][] = [
  ['an id given twice', { services: [aService(), aService()] }, 'services.1.id', 'repeated_id'],
  [
    'an unknown organization',
    { services: [aService({ organization_id: nobody })] },
    'services.0.organization_id',
    'unknown_reference',
  ],
  [
    'an unknown need',
    { services: [aService({ attributes: [{ id: uuid(1), taxonomy_term_id: nobody }] })] },
    'services.0.attributes.0.taxonomy_term_id',
    'unknown_reference',
  ],
  [
    'an unknown place to go first',
    { services: [aService({ intake: [{ method: 'walk_in', location_id: nobody }] })] },
    'services.0.intake.0.location_id',
    'unknown_reference',
  ],
  [
    'an unknown source',
    { organizations: [anOrganization({ provenance: { source_id: 'nowhere' } })] },
    'organizations.0.provenance.source_id',
    'unknown_reference',
  ],
  [
    'an unknown parent organization',
    { organizations: [anOrganization({ parent_organization_id: nobody })] },
    'organizations.0.parent_organization_id',
    'unknown_reference',
  ],
  [
    'an unknown wider need',
    { needs: [aNeed({ parent_id: nobody })] },
    'needs.0.parent_id',
    'unknown_reference',
  ],
  [
    'a place whose organization is unknown',
    { locations: [aLocation({ organization_id: nobody })] },
    'locations.0.organization_id',
    'unknown_reference',
  ],
  [
    'a link to an unknown service',
    { locations: [aLocation()], service_at_locations: [aServiceAtLocation()] },
    'service_at_locations.0.service_id',
    'unknown_reference',
  ],
  [
    'ages that end before they begin',
    { services: [aService({ minimum_age: 30, maximum_age: 18 })] },
    'services.0.maximum_age',
    'reversed_range',
  ],
  [
    'hours that end before they begin',
    {
      locations: [
        aLocation({ schedules: [aSchedule({ valid_from: '2026-02-01', valid_to: '2026-01-01' })] }),
      ],
    },
    'locations.0.schedules.0.valid_to',
    'reversed_range',
  ],
  [
    'a rule that nobody can meet',
    { services: [aService({ eligibility_rules: [{ about: 'age', minimum: 9, maximum: 8 }] })] },
    'services.0.eligibility_rules.0.maximum',
    'reversed_range',
  ],
  [
    'a day that no calendar has',
    { services: [aService({ assured_date: '2026-02-30' })] },
    'services.0.assured_date',
    'wrong_value',
  ],
  ['a time that no clock has', { published: '2026-11-22T29:00:00Z' }, 'published', 'wrong_value'],
];

describe('Between records, a writer is told of', () => {
  for (const [name, parts, path, code] of cases)
    test(name, () => {
      const found = faults(anInventory(parts)).map((fault) => [fault.path.join('.'), fault.code]);
      assert.deepEqual(found[0], [path, code]);
    });
});
