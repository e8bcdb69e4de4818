import type { Directory } from '@newcomer-portal/inventory';
import type { Candidate } from './candidate.ts';
import { GENERAL_NEEDS } from './general-needs.ts';
import { listingsByNeed } from './listings-by-need.ts';
import type { PersonTold } from './person-told.ts';
import { type MatchOptions, rankListings } from './rank-listings.ts';
import { takesPeople } from './takes-people.ts';

/** Of so many of the best, the nearest. */
const AMONG = 20;

/**
 * Agencies that help any newcomer on, by their own word, and take people: the nearest first; where no place is known,
 * the best. Those that are known not to speak the person's language stand behind the others.
 */
export function nearestAgencies(
  person: PersonTold,
  directory: Directory,
  options: MatchOptions,
): readonly Candidate[] {
  const general = new Set(GENERAL_NEEDS.flatMap((need) => listingsByNeed(directory)(need).naming));
  const { candidates } = rankListings([...general], [], person, directory, { ...options, most: AMONG });
  return candidates.filter(takesPeople).sort((one, other) => farness(one) - farness(other));
}

/** Half way round the earth, in metres: farther than any place. */
const FARTHEST = 20_000_000;

function farness({ distance = FARTHEST, language }: Candidate): number {
  return distance + (language.state === 'not_spoken' ? 2 * FARTHEST : 0);
}
