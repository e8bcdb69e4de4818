import {
  assessEligibility,
  type Clock,
  type Language,
  type Listing,
  openAt,
  type Point,
  schedulesOf,
} from '@newcomer-portal/inventory';
import { distanceBetween } from '@newcomer-portal/search';
import type { Candidate } from './candidate.ts';
import { languageFit, rootOf } from './language-fit.ts';
import { type ListingFacts, listingFacts } from './listing-facts.ts';
import type { PersonTold } from './person-told.ts';
import { weights } from './weights.ts';
import { whyThis } from './why-this.ts';

/** A listing with its points, before what only the chosen ones need is worked out. */
export interface Weighed {
  facts: Omit<Candidate, 'why' | 'opening'>;
  entry?: Language;
  points: number;
}

/** For whom and when a listing is weighed. */
export interface Weighing {
  person: PersonTold;
  /** Calendar day on the municipality's clock. */
  today: string;
  from?: Point;
  /** Roots of the tags of the person's languages, the first one first. */
  roots: readonly string[];
}

/** Weighs one listing for one person. It is done for hundreds at a time, so opening hours are left for later. */
export function weighListing(listing: Listing, wider: boolean, weighing: Weighing): Weighed {
  const { person, today, from, roots } = weighing;
  const { service } = listing;
  const { cost, wheelchair, delivery, point, availability, spoken, needsTravel } = listingFacts(
    listing,
    today,
  );
  const { fit, entry } = languageFit(service, spoken, roots);
  const eligibility = assessEligibility(service, person, today);
  const facts: Weighed['facts'] = { listing, eligibility, language: fit, cost, wheelchair, delivery, wider };
  if (from && point) facts.distance = distanceBetween(from, point);
  if (availability) facts.availability = availability;
  const points = pointsOf(facts, needsTravel, weighing);
  return entry ? { facts, entry, points } : { facts, points };
}

/** Works out the rest of a candidate. */
export function asCandidate(
  { facts, entry }: Weighed,
  { person }: Weighing,
  now: Date,
  clock: Clock,
): Candidate {
  const schedules = entry?.schedules?.length ? entry.schedules : schedulesOf(facts.listing);
  const isClosed = facts.listing.service.status === 'temporarily closed';
  const opening = isClosed ? ({ state: 'suspended' } as const) : openAt(schedules, now, clock);
  return { ...facts, opening, why: whyThis({ ...facts, opening }, person) };
}

function pointsOf(
  facts: Weighed['facts'],
  needsTravel: ListingFacts['needsTravel'],
  { person, roots }: Weighing,
): number {
  const { language, wider, availability, cost, listing } = facts;
  const isFirst = language.state === 'spoken' && rootOf(language.code) === roots[0];
  return (
    weights.eligibility[facts.eligibility.answer] +
    (wider ? weights.wider : 0) +
    (language.state === 'spoken' && !isFirst
      ? weights.language.otherSpoken
      : weights.language[language.state]) +
    weights.availability[availability?.state ?? 'not_given'] +
    (listing.service.status === 'temporarily closed' ? weights.temporarilyClosed : 0) +
    weights.cost[cost] +
    (person.wheelchair ? weights.wheelchair[facts.wheelchair] : 0) +
    nearness(facts.distance, needsTravel)
  );
}

function nearness(distance: number | undefined, needsTravel: boolean): number {
  return needsTravel ? byDistance(distance) : Math.max(weights.noTravel, byDistance(distance));
}

function byDistance(distance: number | undefined): number {
  if (distance === undefined) return weights.placeNotKnown;
  return (weights.nearness * weights.halfWay) / (weights.halfWay + distance);
}
