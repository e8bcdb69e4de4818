import {
  type Directory,
  type HelpLine,
  type Location,
  type Need,
  type Organization,
  openDirectory,
  type Service,
} from '@newcomer-portal/inventory';
import {
  aLocation,
  aNeed,
  anInventory,
  anOrganization,
  aService,
  uuid,
} from '@newcomer-portal/inventory/testing';

/** A service for a test: its own fields, the codes of its needs, and where it is. */
export interface TownService extends Partial<Service> {
  needs: readonly string[];
  place?: Partial<Location>;
  organization?: Partial<Organization>;
}

const codes = ['settlement-help', 'start-here', 'language', 'english-classes', 'housing'];

/** The needs that a test town knows: `start-here` and `english-classes` lie inside the one before them. */
const townNeeds: readonly Need[] = codes.map((code, index) =>
  aNeed({
    id: uuid(500 + index),
    code,
    ...(['start-here', 'english-classes'].includes(code) && { parent_id: uuid(500 + index - 1) }),
  }),
);

/** A town of these services, each by an organization and at a place of its own, named `s1`, `s2` … */
export function townOf(given: readonly TownService[], help_lines?: HelpLine[]): Directory {
  const whole = anInventory();
  return openDirectory({
    ...whole,
    ...(help_lines && { municipality: { ...whole.municipality, help_lines } }),
    needs: [...townNeeds],
    organizations: given.map(({ organization }, index) =>
      anOrganization({ id: uuid(101 + index), ...organization }),
    ),
    locations: given.map(({ place }, index) => aLocation({ id: uuid(201 + index), ...place })),
    services: given.map(({ needs, place: _, organization: __, ...service }, index) =>
      aService({
        id: uuid(301 + index),
        name: `s${index + 1}`,
        organization_id: uuid(101 + index),
        attributes: needs.map((code) => ({
          id: uuid(900),
          taxonomy_term_id: uuid(500 + codes.indexOf(code)),
        })),
        ...service,
      }),
    ),
    service_at_locations: given.map((_, index) => ({
      id: uuid(401 + index),
      service_id: uuid(301 + index),
      location_id: uuid(201 + index),
    })),
  });
}
