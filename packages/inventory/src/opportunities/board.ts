import { type Point, pointOf } from '../location/point-of.ts';
import type { Inventory } from '../schema/inventory.ts';
import type { Location } from '../schema/location.ts';
import type { OfferingOrganization } from '../schema/offering-organization.ts';
import type { Opportunities } from '../schema/opportunities.ts';
import type { Opportunity } from '../schema/opportunity.ts';
import type { OpportunityPlace } from '../schema/opportunity-place.ts';
import type { Organization } from '../schema/organization.ts';
import type { Source } from '../schema/source.ts';
import type { Tag } from '../schema/tag.ts';

/** An opportunity with its pointers followed. */
export interface Posting {
  opportunity: Opportunity;
  /** Who offers it: the inventory's organization, or the one named in place. */
  organization?: Organization | OfferingOrganization;
  /** Where it is done: the inventory's locations first, then those named in place. */
  places: readonly PostingPlace[];
}

export interface PostingPlace {
  /** Whose words to show; both carry `name`, `transportation` and translations. */
  place: Location | OpportunityPlace;
  /** A street and a city in one line; left out where neither is told. */
  address?: string;
  point?: Point;
}

/** A document of opportunities with its pointers followed. */
export interface Board {
  document: Opportunities;
  /** Every posting in the document's order, those that have closed too: time passes while a page is open. */
  postings: readonly Posting[];
  posting(id: string): Posting | undefined;
  /** Follows the pointers of an opportunity that is not on the board, such as a draft. */
  follow(opportunity: Opportunity): Posting;
  source(id: string): Source | undefined;
  skill(id: string): Tag | undefined;
  interest(id: string): Tag | undefined;
}

/**
 * Follows a document's pointers once.
 *
 * @param inventory published beside it; without it, or without the record, what points there is left out
 */
export function openBoard(document: Opportunities, inventory?: Inventory): Board {
  const organizations = byId(inventory?.organizations ?? []);
  const locations = byId(inventory?.locations ?? []);
  const follow = (opportunity: Opportunity): Posting => {
    const { organization_id = '', location_ids = [], places = [] } = opportunity;
    const organization = organizations.get(organization_id) ?? opportunity.organization;
    return {
      opportunity,
      ...(organization && { organization }),
      places: [
        ...location_ids.flatMap((id) => locations.get(id) ?? []).map(locationPlace),
        ...places.map(namedPlace),
      ],
    };
  };
  const postings = document.opportunities.map(follow);
  const byOpportunity = new Map(postings.map((posting) => [posting.opportunity.id, posting]));
  const sources = byId(document.sources);
  const skills = byId(document.skills);
  const interests = byId(document.interests);
  return {
    document,
    postings,
    follow,
    posting: (id) => byOpportunity.get(id),
    source: (id) => sources.get(id),
    skill: (id) => skills.get(id),
    interest: (id) => interests.get(id),
  };
}

function byId<R extends { id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

function locationPlace(location: Location): PostingPlace {
  const [at] = location.address_confidential ? [] : (location.addresses ?? []);
  return placed(location, at && [at.address_1, at.city], pointOf(location));
}

function namedPlace(place: OpportunityPlace): PostingPlace {
  const { address_1, city, latitude, longitude } = place;
  const point = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
  return placed(place, [address_1, city], point);
}

function placed(
  place: PostingPlace['place'],
  lines: readonly (string | undefined)[] = [],
  point: Point | undefined,
): PostingPlace {
  const address = lines.filter(Boolean).join(', ');
  return { place, ...(address && { address }), ...(point && { point }) };
}
