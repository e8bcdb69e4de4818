import type { Position } from 'geojson';
import polylabel from 'polylabel';
import { type AreaShape, polygonsOf } from './area-shape.ts';
import { roundDegrees } from './round-degrees.ts';

/** About ten metres. */
const PRECISION = 0.0001;

/**
 * The point of a shape that is furthest from its border: it stands for the area on a map and in distances. Unlike
 * the centre of gravity, it always lies inside.
 *
 * @returns degrees east and north, four decimals
 * @throws {Error} for a shape without a polygon
 */
export function representativePoint(shape: AreaShape): Position {
  const [first, ...others] = polygonsOf(shape).map((rings) => polylabel(rings, PRECISION));
  if (!first) throw new Error('A shape without a polygon has no inside to stand for it');
  const deepest = others.reduce((best, point) => (point.distance > best.distance ? point : best), first);
  return deepest.map((degrees) => roundDegrees(degrees, 4));
}
