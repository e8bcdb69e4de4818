import type { Location, Service, ServiceAtLocation } from '@newcomer-portal/inventory';
import { folded } from '../identity/folded.ts';
import { numberedId } from '../identity/numbered-id.ts';
import type { ListedRecords } from '../records/listed-records.ts';
import type { NeedIds } from '../records/need-ids.ts';
import { serviceFromTable } from '../records/service-from-table.ts';
import type { ImportNote } from '../report/import-note.ts';
import { federalLocation } from './federal-location.ts';
import { federalOrganization } from './federal-organization.ts';
import type { FederalPlace } from './federal-place.ts';
import { federalSource } from './federal-source.ts';
import { federalFlags } from './flags.ts';

/**
 * Places of the federal list as inventory records: an organization for each name, a location for each place, a
 * service for each column that one of the organization's places says yes to, linked to those that do. Everything an
 * organization has stands together, so that compression finds what repeats.
 */
export function federalRecords(
  places: readonly FederalPlace[],
  needId: NeedIds,
  notes: ImportNote[],
): ListedRecords {
  const records: ListedRecords = { organizations: [], locations: [], services: [], service_at_locations: [] };
  const byName = Map.groupBy(places, ({ name }) => folded(name.en));
  for (const [name, branches] of [...byName].sort(byText)) {
    const organization = federalOrganization(name, branches, notes);
    const located = branches.map((place) => ({
      place,
      location: federalLocation(place, organization, notes),
    }));
    records.organizations.push(organization);
    records.locations.push(...located.map(({ location }) => location));
    for (const { service, links } of servicesOf(organization.id, located, needId)) {
      records.services.push(service);
      records.service_at_locations.push(...links);
    }
  }
  return records;
}

interface LocatedPlace {
  place: FederalPlace;
  location: Location;
}

function servicesOf(
  organization_id: string,
  located: readonly LocatedPlace[],
  needId: NeedIds,
): { service: Service; links: ServiceAtLocation[] }[] {
  const source_id = federalSource.id;
  return federalFlags.flatMap((row) => {
    const offering = located.filter(({ place }) => place.flags.has(row.flag));
    if (offering.length === 0) return [];
    const id = numberedId(organization_id, row.number);
    const links = offering.map(({ location }) => ({
      id: numberedId(location.id, row.number),
      service_id: id,
      location_id: location.id,
    }));
    return [{ service: serviceFromTable(row, { id, organization_id, source_id }, needId), links }];
  });
}

function byText([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
