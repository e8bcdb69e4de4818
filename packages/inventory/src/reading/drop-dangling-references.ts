import type { Inventory } from '../schema/inventory.ts';
import type { Problem } from './problem.ts';

/**
 * Takes out what points nowhere. A link between a service and a place needs both, so without one it goes; a
 * service without its organization is still help, so it stays and loses only the pointer.
 */
export function dropDanglingReferences(inventory: Inventory, problems: Problem[]): Inventory {
  const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  const organizations = ids(inventory.organizations);
  const locations = ids(inventory.locations);
  const services = ids(inventory.services);
  const report = (path: Problem['path'], record: string, outcome: Problem['outcome']) =>
    problems.push({ code: 'unknown_reference', path, record, outcome });

  const withKnownOrganization =
    <R extends { id: string; organization_id?: string | undefined }>(list: string) =>
    (record: R, index: number): R => {
      if (!record.organization_id || organizations.has(record.organization_id)) return record;
      report([list, index, 'organization_id'], record.id, 'left_out_part');
      return { ...record, organization_id: undefined };
    };

  return {
    ...inventory,
    locations: inventory.locations.map(withKnownOrganization('locations')),
    services: inventory.services.map(withKnownOrganization('services')),
    service_at_locations: inventory.service_at_locations.filter((link, index) => {
      if (services.has(link.service_id) && locations.has(link.location_id)) return true;
      report(['service_at_locations', index], link.id, 'left_out_record');
      return false;
    }),
  };
}
