import type { Point } from '@newcomer-portal/inventory';
import type { Posting } from '@newcomer-portal/inventory/opportunities';
import { distanceBetween } from '../distance/distance-between.ts';

/** Metres from a place to the nearest place of each posting; undefined where a posting has none on the map. */
export function postingDistances(from: Point, postings: readonly Posting[]): readonly (number | undefined)[] {
  return postings.map(({ places }) => {
    const metres = places.flatMap(({ point }) => (point ? distanceBetween(from, point) : []));
    const nearest = metres.length > 0 ? Math.min(...metres) : Number.NaN;
    return Number.isFinite(nearest) ? nearest : undefined;
  });
}
