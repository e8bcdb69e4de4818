import type { Directory } from '@newcomer-portal/inventory';
import { listingsByNeed } from './listings-by-need.ts';
import { type MatchOptions, rankListings } from './rank-listings.ts';

/** So many listings are weighed within a few milliseconds, also on a cheap phone. */
const PORTION = 100;

/**
 * Does beforehand what makes the first plan of a directory slow, in short pieces with a rest after each: opens the
 * clock, sorts the listings by need, and weighs each of them for nobody, which keeps what is true of it whoever asks.
 * Take the pieces while the person reads. Without them a plan is the same, only later.
 */
export function* preparePlans(directory: Directory, options: MatchOptions): Generator<void, void> {
  rankListings([], [], {}, directory, options);
  yield;
  listingsByNeed(directory);
  yield;
  const { listings } = directory;
  for (let at = 0; at < listings.length; at += PORTION) {
    rankListings(listings.slice(at, at + PORTION), [], {}, directory, options);
    yield;
  }
}
