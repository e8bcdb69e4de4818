import {
  type Directory,
  type Location,
  type Need,
  openDirectory,
  type Service,
} from '@newcomer-portal/inventory';
import { aLocation, anInventory, anOrganization, aService, uuid } from '@newcomer-portal/inventory/testing';

/** A service for a test: its own fields, the codes of its needs, and its place. */
export interface Given extends Partial<Service> {
  needs?: readonly string[];
  /** A place of its own with these fields; none when false, the same plain one for all when left out. */
  place?: Partial<Location> | false;
}

/** A directory of these services in this order, whose listings have the ids `uuid(301)`, `uuid(302)` … */
export function directoryOf(needs: readonly Need[], given: readonly Given[]): Directory {
  const idOf = (code: string) => needs.find((need) => need.code === code)?.id;
  const services = given.map(({ needs: codes = [], place, ...service }, index) =>
    aService({
      id: uuid((place === false ? 301 : 101) + index),
      organization_id: uuid(1),
      attributes: codes.map((code, number) => ({ id: uuid(900 + number), taxonomy_term_id: idOf(code) })),
      ...service,
    }),
  );
  const placed = given.flatMap(({ place }, index) => (place === false ? [] : [{ place, index }]));
  return openDirectory(
    anInventory({
      needs: [...needs],
      organizations: [anOrganization()],
      locations: placed.map(({ place, index }) => aLocation({ id: uuid(201 + index), ...place })),
      services,
      service_at_locations: placed.map(({ index }) => ({
        id: uuid(301 + index),
        service_id: uuid(101 + index),
        location_id: uuid(201 + index),
      })),
    }),
  );
}
