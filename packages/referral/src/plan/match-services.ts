import type { Directory } from '@newcomer-portal/inventory';
import { listingsByNeed } from './listings-by-need.ts';
import type { PersonTold } from './person-told.ts';
import { type Match, type MatchOptions, rankListings } from './rank-listings.ts';

/**
 * The services that meet a need of a person, best first, each with what speaks for and against it.
 *
 * @param need the need's code; one that the inventory does not know has no service
 */
export function matchServices(
  need: string,
  person: PersonTold,
  directory: Directory,
  options: MatchOptions,
): Match {
  const { own, wider } = listingsByNeed(directory)(need);
  return rankListings(own, wider, person, directory, options);
}
