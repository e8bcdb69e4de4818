import type { Area, Point } from '@newcomer-portal/inventory';

type Ring = readonly (readonly number[])[];

/**
 * True where a point lies inside an area's shape, on the flat plane of degrees, which is how the shape was drawn.
 * Rings are counted by crossings, so holes are outside; of two areas that share a border, one has the point on it.
 */
export function contains({ geometry }: Area, point: Point): boolean {
  const polygons: readonly (readonly Ring[])[] =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.some((rings) => rings.filter((ring) => isInside(ring, point)).length % 2 === 1);
}

/** Counts how often a ray to the east crosses the ring. */
function isInside(ring: Ring, { latitude, longitude }: Point): boolean {
  let inside = false;
  let [east = 0, north = 0] = ring.at(-1) ?? [];
  for (const [nextEast = 0, nextNorth = 0] of ring) {
    if (nextNorth > latitude !== north > latitude) {
      const crossing = nextEast + ((latitude - nextNorth) / (north - nextNorth)) * (east - nextEast);
      if (longitude < crossing) inside = !inside;
    }
    [east, north] = [nextEast, nextNorth];
  }
  return inside;
}
