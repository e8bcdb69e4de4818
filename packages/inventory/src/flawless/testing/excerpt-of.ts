import type { Inventory } from '../../schema/inventory.ts';
import type { Chance } from './chance.ts';

/** A small inventory out of a large one: a service by chance with all that it points to, and two of the rest. */
export function excerptOf(inventory: Inventory, chance: Chance): Inventory {
  const service = chance.oneOf(inventory.services);
  const links = inventory.service_at_locations.filter(({ service_id }) => service_id === service.id);
  const locations = inventory.locations.filter(({ id }) => links.some((link) => link.location_id === id));
  const pointers = [service, ...locations].map(({ organization_id }) => organization_id);
  const { help_lines, holidays = [], ...municipality } = inventory.municipality;
  return structuredClone({
    ...inventory,
    municipality: { ...municipality, help_lines: two(help_lines, chance), holidays: two(holidays, chance) },
    sources: two(inventory.sources, chance),
    needs: two(inventory.needs, chance),
    organizations: inventory.organizations.filter(({ id }) => pointers.includes(id)),
    locations,
    services: [service],
    service_at_locations: links,
  });
}

function two<T>(list: readonly T[], chance: Chance): T[] {
  const first = chance.below(list.length - 1);
  return list.slice(first, first + 2);
}
