import type { Area } from '@newcomer-portal/inventory';

/** An area of the census for a test. */
export function anArea(given: Partial<Area> = {}): Area {
  return {
    id: 'a1',
    name: 'Riverside',
    population: 1000,
    recent_immigrants: 100,
    point: { latitude: 44.2, longitude: -76.5 },
    geometry: square(-76.6, 44.1, 0.2),
    ...given,
  };
}

/** A square from its south-west corner, in degrees. */
export function square(west: number, south: number, side: number) {
  const [east, north] = [west + side, south + side];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon' as const, coordinates: [ring] };
}
