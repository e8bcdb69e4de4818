import { type Directory, dayAt, type Listing, type Point } from '@newcomer-portal/inventory';
import type { Candidate } from './candidate.ts';
import { rootOf } from './language-fit.ts';
import { listingFacts } from './listing-facts.ts';
import type { PersonTold } from './person-told.ts';
import { asCandidate, type Weighing, weighListing } from './weigh-listing.ts';

/** When, from where and in which languages a service is looked for. */
export interface MatchOptions {
  now: Date;
  /** The person's place. It stays in this call. */
  from?: Point;
  /** Tags of the languages the person speaks, the first one first. */
  languages: readonly string[];
  /** How many to give; 6 where left out. */
  most?: number;
}

export interface Match {
  /** Those that are for the person, or may be, best first. Ties keep the inventory's order. */
  candidates: readonly Candidate[];
  /** Those whose rules say no, with the rule: the nearest misses, to be explained rather than hidden. */
  notFor: readonly Candidate[];
}

/** How many of the services that are not for the person are given. */
const MOST_NOT_FOR = 3;

/**
 * Puts listings in order for one person. Those that cannot be reached at all are left out.
 *
 * @param wider those that name only a wider need than the one asked for
 */
export function rankListings(
  own: readonly Listing[],
  wider: readonly Listing[],
  person: PersonTold,
  directory: Directory,
  options: MatchOptions,
): Match {
  const { municipality } = directory.inventory;
  const { now, from, languages, most = 6 } = options;
  const today = dayAt(now, municipality);
  const weighing: Weighing = { person, today, roots: languages.map(rootOf), ...(from && { from }) };
  const canBeReached = (listing: Listing) => listingFacts(listing, today).canBeReached;
  const weighed = [
    ...own.filter(canBeReached).map((listing) => weighListing(listing, false, weighing)),
    ...wider.filter(canBeReached).map((listing) => weighListing(listing, true, weighing)),
  ].sort((one, other) => other.points - one.points);
  const best = (isFor: boolean, count: number) =>
    weighed
      .filter(({ facts }) => (facts.eligibility.answer !== 'no') === isFor)
      .slice(0, count)
      .map((each) => asCandidate(each, weighing, now, municipality));
  return { candidates: best(true, most), notFor: best(false, MOST_NOT_FOR) };
}
