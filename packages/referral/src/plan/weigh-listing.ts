import {
  assessEligibility,
  availabilityOf,
  type Clock,
  costOf,
  deliveryOf,
  type Language,
  type Listing,
  openAt,
  type Point,
  pointOf,
  schedulesOf,
  wheelchairOf,
} from '@newcomer-portal/inventory';
import { distanceBetween } from '@newcomer-portal/search';
import type { Candidate } from './candidate.ts';
import { languageFit } from './language-fit.ts';
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
  /** The person's languages, the first one first. */
  languages: readonly string[];
}

/** Weighs one listing for one person. It is done for hundreds at a time, so opening hours are left for later. */
export function weighListing(listing: Listing, wider: boolean, weighing: Weighing): Weighed {
  const { person, today, from, languages } = weighing;
  const { service, location } = listing;
  const point = from && pointOf(location);
  const said = availabilityOf(service, today);
  const { fit, entry } = languageFit(listing, languages);
  const facts: Weighed['facts'] = {
    listing,
    eligibility: assessEligibility(service, person, today),
    language: fit,
    cost: costOf(service, today),
    wheelchair: wheelchairOf(location),
    delivery: deliveryOf(listing),
    wider,
  };
  if (from && point) facts.distance = distanceBetween(from, point);
  if (said && !said.old) facts.availability = said;
  const points = pointsOf(facts, weighing);
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

function pointsOf(facts: Weighed['facts'], { person, languages }: Weighing): number {
  const { language, wider, availability, cost, listing } = facts;
  const isFirst = language.state === 'spoken' && language.code.startsWith(languages[0]?.slice(0, 2) ?? '');
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
    nearness(facts)
  );
}

function nearness({ distance, delivery }: Weighed['facts']): number {
  const needsTravel = delivery.length === 0 || delivery.every((way) => way === 'in_person');
  if (!needsTravel) return Math.max(weights.noTravel, byDistance(distance));
  return byDistance(distance);
}

function byDistance(distance: number | undefined): number {
  if (distance === undefined) return weights.placeNotKnown;
  return (weights.nearness * weights.halfWay) / (weights.halfWay + distance);
}
