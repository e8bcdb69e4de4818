import { type Listing, type Point, pointOf } from '@newcomer-portal/inventory';
import type { Hit } from '../answer.ts';
import { rankBy } from '../ranking/rank-by.ts';
import { distanceBetween } from './distance-between.ts';

/** How far every listing is from one place. */
export interface Distances {
  /** By the listing's place in the directory, each with its distance where it has one. */
  hits: readonly Hit[];
  /** By the listing's place in the directory: 0 for the nearest. Listings without a place come last. */
  ranks: Uint32Array;
}

/** Measures all listings from a place at once; places that many listings share are measured once. */
export function distancesFrom(from: Point, listings: readonly Listing[]): Distances {
  const byLocation = new Map<Listing['location'], number | undefined>();
  const hits = listings.map((listing): Hit => {
    const { location } = listing;
    if (!byLocation.has(location)) {
      const point = pointOf(location);
      const metres = point ? distanceBetween(from, point) : Number.NaN;
      byLocation.set(location, Number.isFinite(metres) ? metres : undefined);
    }
    const distance = byLocation.get(location);
    return distance === undefined ? { listing } : { listing, distance };
  });
  const far = (place: number) => hits[place]?.distance ?? Number.POSITIVE_INFINITY;
  return { hits, ranks: rankBy(hits.length, (a, b) => (far(a) < far(b) ? -1 : far(a) > far(b) ? 1 : 0)) };
}
