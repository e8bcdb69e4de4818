import type { Inventory, RecordList } from '../schema/inventory.ts';
import { excerpt } from './excerpt.ts';
import type { Problem } from './problem.ts';
import type { Step } from './without.ts';

/** A field that names another record. */
interface Reference {
  at: readonly Step[];
  to: RecordList;
  id: string | undefined;
}

/**
 * What no schema of a single record sees: an id given twice, and a pointer to a record that is not there.
 */
export function faultsBetweenRecords(inventory: Inventory): readonly Problem[] {
  const ids = new Map<RecordList, Set<string>>();
  const repeated = recordListNames.flatMap((list) => {
    const seen = new Set<string>();
    ids.set(list, seen);
    return inventory[list].flatMap(({ id }, index) => {
      if (!seen.has(id)) return seen.add(id) && [];
      return fault('repeated_id', [list, index, 'id'], id, {
        found: excerpt(id),
        expected: 'an id of its own',
      });
    });
  });
  const dangling = referencesOf(inventory).flatMap(({ at, to, id }) =>
    id === undefined || ids.get(to)?.has(id)
      ? []
      : fault('unknown_reference', at, undefined, { found: excerpt(id), expected: `an id in ${to}` }),
  );
  return [...repeated, ...dangling];
}

const recordListNames = [
  'sources',
  'needs',
  'organizations',
  'locations',
  'services',
  'service_at_locations',
] as const satisfies readonly RecordList[];

function fault(
  code: Problem['code'],
  path: readonly Step[],
  record: string | undefined,
  values: NonNullable<Problem['values']>,
): Problem[] {
  return [{ code, path, ...(record && { record }), outcome: 'refused', values }];
}

function referencesOf(inventory: Inventory): Reference[] {
  const { needs, organizations, locations, services, service_at_locations } = inventory;
  return [
    ...needs.map((need, index) => pointer(['needs', index, 'parent_id'], 'needs', need.parent_id)),
    ...organizations.flatMap((organization, index) => [
      pointer(
        ['organizations', index, 'parent_organization_id'],
        'organizations',
        organization.parent_organization_id,
      ),
      source('organizations', index, organization),
    ]),
    ...locations.flatMap((location, index) => [
      pointer(['locations', index, 'organization_id'], 'organizations', location.organization_id),
      source('locations', index, location),
    ]),
    ...services.flatMap((service, index) => [
      pointer(['services', index, 'organization_id'], 'organizations', service.organization_id),
      source('services', index, service),
      ...(service.attributes ?? []).map(({ taxonomy_term_id }, nth) =>
        pointer(['services', index, 'attributes', nth, 'taxonomy_term_id'], 'needs', taxonomy_term_id),
      ),
      ...(service.intake ?? []).map(({ location_id }, nth) =>
        pointer(['services', index, 'intake', nth, 'location_id'], 'locations', location_id),
      ),
    ]),
    ...service_at_locations.flatMap((link, index) => [
      pointer(['service_at_locations', index, 'service_id'], 'services', link.service_id),
      pointer(['service_at_locations', index, 'location_id'], 'locations', link.location_id),
    ]),
  ];
}

function pointer(at: readonly Step[], to: RecordList, id: string | undefined): Reference {
  return { at, to, id };
}

function source(
  list: RecordList,
  index: number,
  { provenance }: { provenance?: { source_id: string } | undefined },
): Reference {
  return pointer([list, index, 'provenance', 'source_id'], 'sources', provenance?.source_id);
}
