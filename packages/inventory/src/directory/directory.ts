import type { Inventory } from '../schema/inventory.ts';
import type { Need } from '../schema/need.ts';
import type { Service } from '../schema/service.ts';
import type { Source } from '../schema/source.ts';
import type { Listing } from './listing.ts';

/** An inventory with its pointers followed: what each list of records means together. */
export interface Directory {
  inventory: Inventory;
  /** Every active or temporarily closed service at each of its places, in the inventory's order. */
  listings: readonly Listing[];
  listing(id: string): Listing | undefined;
  /** A need by its code. */
  need(code: string): Need | undefined;
  /** The needs a service answers, its own first, each followed by the wider ones above it. */
  needsOf(service: Service): readonly Need[];
  source(id: string): Source | undefined;
}

/** Follows an inventory's pointers once, so that nothing after needs to search for a record. */
export function openDirectory(inventory: Inventory): Directory {
  const listings = joinListings(inventory);
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  const needById = new Map(inventory.needs.map((need) => [need.id, need]));
  const needByCode = new Map(inventory.needs.map((need) => [need.code, need]));
  const sourceById = new Map(inventory.sources.map((source) => [source.id, source]));
  const needsByService = new Map<string, readonly Need[]>();
  return {
    inventory,
    listings,
    listing: (id) => byId.get(id),
    need: (code) => needByCode.get(code),
    source: (id) => sourceById.get(id),
    needsOf(service) {
      const known = needsByService.get(service.id);
      if (known) return known;
      const needs = followNeeds(service, needById);
      needsByService.set(service.id, needs);
      return needs;
    },
  };
}

function joinListings(inventory: Inventory): readonly Listing[] {
  const organizations = new Map(
    inventory.organizations.map((organization) => [organization.id, organization]),
  );
  const locations = new Map(inventory.locations.map((location) => [location.id, location]));
  const linksByService = Map.groupBy(inventory.service_at_locations, (link) => link.service_id);
  const shown = inventory.services.filter(
    ({ status }) => status === 'active' || status === 'temporarily closed',
  );
  return shown.flatMap((service): Listing[] => {
    const organization = service.organization_id ? organizations.get(service.organization_id) : undefined;
    const whose = { service, ...(organization && { organization }) };
    const links = linksByService.get(service.id) ?? [];
    if (links.length === 0) return [{ id: service.id, ...whose }];
    return links.flatMap((at) => {
      const location = locations.get(at.location_id);
      return location ? [{ id: at.id, ...whose, location, at }] : [];
    });
  });
}

/** A need above itself, by fault or by malice, must not hang the page: each need counts once. */
function followNeeds(service: Service, needById: ReadonlyMap<string, Need>): readonly Need[] {
  const needs = new Set<Need>();
  for (const { taxonomy_term_id } of service.attributes ?? []) {
    let need = taxonomy_term_id ? needById.get(taxonomy_term_id) : undefined;
    while (need && !needs.has(need)) {
      needs.add(need);
      need = need.parent_id ? needById.get(need.parent_id) : undefined;
    }
  }
  return [...needs];
}
