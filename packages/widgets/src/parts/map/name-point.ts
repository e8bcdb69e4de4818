import type { BaseMapFeature, Point } from '@newcomer-portal/inventory';

/** A name on a map, and where it stands. */
export interface NamePoint extends Point {
  text: string;
}

type Position = readonly [number, number];

/** Where the name of a drawn thing stands: in the middle of its longest line. Undefined where it has none. */
export function namePoint({ name, geometry }: BaseMapFeature): NamePoint | undefined {
  const points = name ? longestLine(geometry) : [];
  const middle = points[Math.floor(points.length / 2)];
  return name && middle ? { text: name, latitude: middle[1], longitude: middle[0] } : undefined;
}

function longestLine(geometry: BaseMapFeature['geometry']): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates as unknown as Position];
  if (geometry.type === 'LineString') return geometry.coordinates as unknown as Position[];
  if (geometry.type !== 'MultiLineString') return [];
  const lines = geometry.coordinates as unknown as Position[][];
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest), []);
}
