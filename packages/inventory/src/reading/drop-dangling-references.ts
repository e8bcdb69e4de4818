import type { Inventory } from '../schema/inventory.ts';
import type { Problem } from './problem.ts';

/** Where in the document each record was read, since lists close up behind what is left out. */
export type Positions = ReadonlyMap<object, number>;

/**
 * Takes out what points nowhere. A link between a service and a place needs both, so without one it goes; a
 * service without its organization is still help, so it stays and loses only the pointer.
 */
export function dropDanglingReferences(
  inventory: Inventory,
  positions: Positions,
  problems: Problem[],
): Inventory {
  const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  const organizations = ids(inventory.organizations);
  const locations = ids(inventory.locations);
  const services = ids(inventory.services);
  const report = (list: string, record: { id: string }, field: string, outcome: Problem['outcome']) => {
    const path = [list, positions.get(record) ?? 0, field];
    problems.push({ code: 'unknown_reference', path, record: record.id, outcome });
  };

  const withKnownOrganization =
    <R extends { id: string; organization_id?: string | undefined }>(list: string) =>
    (record: R): R => {
      if (!record.organization_id || organizations.has(record.organization_id)) return record;
      report(list, record, 'organization_id', 'left_out_part');
      return { ...record, organization_id: undefined };
    };

  return {
    ...inventory,
    locations: inventory.locations.map(withKnownOrganization('locations')),
    services: inventory.services.map(withKnownOrganization('services')),
    service_at_locations: inventory.service_at_locations.filter((link) => {
      const known = services.has(link.service_id) && locations.has(link.location_id);
      const field = services.has(link.service_id) ? 'location_id' : 'service_id';
      if (!known) report('service_at_locations', link, field, 'left_out_record');
      return known;
    }),
  };
}
