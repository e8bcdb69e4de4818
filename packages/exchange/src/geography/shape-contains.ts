import type { Position } from 'geojson';
import { type AreaShape, polygonsOf } from './area-shape.ts';

/**
 * Whether a point lies inside a shape and in none of its holes. Degrees are taken as a plane, which is right for a
 * city. A point exactly on a border is inside at most one of two neighbours.
 *
 * @param point degrees east, degrees north
 */
export function shapeContains(shape: AreaShape, point: Position): boolean {
  return polygonsOf(shape).some(
    ([outer, ...holes]) =>
      outer !== undefined && ringContains(outer, point) && !holes.some((hole) => ringContains(hole, point)),
  );
}

/** Counts the sides that a ray to the east crosses: an odd number means inside. */
function ringContains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
  for (const [toX = 0, toY = 0] of ring) {
    const crossesHeight = toY > y !== fromY > y;
    if (crossesHeight && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside;
    [fromX, fromY] = [toX, toY];
  }
  return inside;
}
