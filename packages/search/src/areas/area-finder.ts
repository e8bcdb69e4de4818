import type { Area, Point } from '@newcomer-portal/inventory';
import { contains } from './contains.ts';

/** Makes a finder of the area that a point lies in. Most areas are ruled out by their bounds alone. */
export function areaFinder(areas: readonly Area[]): (point: Point) => Area | undefined {
  const bounded = areas.map((area) => ({ area, bounds: boundsOf(area) }));
  return (point) =>
    bounded.find(({ area, bounds }) => isWithin(bounds, point) && contains(area, point))?.area;
}

interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

function boundsOf({ geometry }: Area): Bounds {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const bounds = { west: 180, south: 90, east: -180, north: -90 };
  // The first ring of a polygon is its outside.
  for (const [longitude = 0, latitude = 0] of polygons.flatMap(([outside]) => outside ?? [])) {
    bounds.west = Math.min(bounds.west, longitude);
    bounds.east = Math.max(bounds.east, longitude);
    bounds.south = Math.min(bounds.south, latitude);
    bounds.north = Math.max(bounds.north, latitude);
  }
  return bounds;
}

function isWithin({ west, south, east, north }: Bounds, { latitude, longitude }: Point): boolean {
  return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
}
