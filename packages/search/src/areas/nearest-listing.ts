import { type Listing, type Point, pointOf } from '@newcomer-portal/inventory';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { distanceBetween } from '../distance/distance-between.ts';

/** The nearest of some listings, with metres in a straight line. */
export interface Nearest {
  listing: Listing;
  distance: number;
}

/** Makes a finder of the nearest among some listings, exact over the sphere. Those without a place are left out. */
export function nearestListing(listings: readonly Listing[]): (from: Point) => Nearest | undefined {
  const placed = listings.flatMap((listing) => {
    const point = pointOf(listing.location);
    return point ? [{ listing, point }] : [];
  });
  if (placed.length === 0) return () => undefined;
  const tree = new KDBush(placed.length);
  for (const { point } of placed) tree.add(point.longitude, point.latitude);
  tree.finish();
  return (from) => {
    const [index = -1] = around(tree, from.longitude, from.latitude, 1);
    const found = placed[index];
    return found && { listing: found.listing, distance: distanceBetween(from, found.point) };
  };
}
