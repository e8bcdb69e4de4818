import {
  availabilityOf,
  type CurrentAvailability,
  costOf,
  deliveryOf,
  type Language,
  type Listing,
  languagesOf,
  type Point,
  phonesOf,
  pointOf,
  wheelchairOf,
} from '@newcomer-portal/inventory';
import type { Candidate } from './candidate.ts';
import { rootOf } from './language-fit.ts';

/** What is true of a listing on a day, whoever asks. */
export interface ListingFacts extends Pick<Candidate, 'cost' | 'wheelchair' | 'delivery'> {
  /** A listing that gives no number, no address, no web page and no e-mail leads nowhere. */
  canBeReached: boolean;
  /** Nobody gets this help without going there. */
  needsTravel: boolean;
  point?: Point;
  /** Left out where nobody said, or where that was too long ago. */
  availability?: CurrentAvailability;
  /** By the root of the tag, the first entry of each. */
  spoken: ReadonlyMap<string, Language>;
}

const known = new WeakMap<Listing, { day: string; facts: ListingFacts }>();

/**
 * A plan asks this of thousands of listings, so it is worked out once a day for each.
 *
 * @param day calendar day on the municipality's clock
 */
export function listingFacts(listing: Listing, day: string): ListingFacts {
  const before = known.get(listing);
  if (before?.day === day) return before.facts;
  const facts = factsOn(day, listing);
  known.set(listing, { day, facts });
  return facts;
}

function factsOn(day: string, listing: Listing): ListingFacts {
  const { service, location } = listing;
  const point = pointOf(location);
  const said = availabilityOf(service, day);
  const delivery = deliveryOf(listing);
  const facts: ListingFacts = {
    cost: costOf(service, day),
    wheelchair: wheelchairOf(location),
    delivery,
    canBeReached: canBeReached(listing),
    needsTravel: delivery.every((way) => way === 'in_person'),
    spoken: spokenAt(listing),
  };
  if (point) facts.point = point;
  if (said && !said.old) facts.availability = said;
  return facts;
}

function spokenAt(listing: Listing): ReadonlyMap<string, Language> {
  const spoken = new Map<string, Language>();
  for (const language of languagesOf(listing)) {
    const root = rootOf(language.code ?? '');
    if (!spoken.has(root)) spoken.set(root, language);
  }
  return spoken;
}

function canBeReached(listing: Listing): boolean {
  const { service, location, organization } = listing;
  const hasPlace = Boolean(location?.addresses?.length || location?.latitude !== undefined);
  return (
    hasPlace ||
    phonesOf(listing).length > 0 ||
    Boolean(service.url ?? service.email ?? location?.url ?? organization?.website ?? organization?.email)
  );
}
