import type { Polygon, Position } from 'geojson';
import { type AreaShape, polygonsOf } from './area-shape.ts';

/** The largest piece of a shape, the mainland among islands. Holes do not count against it. */
export function largestPolygon(shape: AreaShape): Polygon {
  const bySize = [...polygonsOf(shape)].sort(([a = []], [b = []]) => size(b) - size(a));
  return { type: 'Polygon', coordinates: bySize[0] ?? [] };
}

/** In square degrees, by the shoelace rule. */
function size(ring: readonly Position[]): number {
  const twice = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
