import type { Point } from '@newcomer-portal/inventory';

/** Mean radius of the earth (IUGG), in metres. */
const EARTH_RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/**
 * Metres between two places in a straight line over the earth's surface (haversine on a sphere; at most 0.6 %
 * off the true ellipsoid). It is not a walking distance: streets are longer, and the interface says so.
 */
export function distanceBetween(a: Point, b: Point): number {
  const latitudes = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2);
  const longitudes = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2);
  const chord =
    latitudes * latitudes +
    Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * longitudes * longitudes;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}
