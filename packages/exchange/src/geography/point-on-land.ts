import type { Position } from 'geojson';
import { type AreaShape, polygonsOf } from './area-shape.ts';
import { representativePoint } from './representative-point.ts';
import { roundDegrees } from './round-degrees.ts';
import { shapeContains } from './shape-contains.ts';

/** Tries across and down, where the deepest point lies in water. */
const TRIES = 60;

/**
 * The point that stands for an area, on land: some areas reach across a harbour, and nobody walks from its middle.
 * Where the deepest point is in water, it is the point of a fine grid that is furthest from the area's border and
 * the shore.
 *
 * @returns degrees east and north, four decimals; the deepest point of all where no part of the area is land
 */
export function pointOnLand(area: AreaShape, land: AreaShape): Position {
  const deepest = representativePoint(area);
  if (shapeContains(land, deepest)) return deepest;
  const borders = [...linesOf(area), ...linesOf(land)];
  const dry = gridOver(area).filter((point) => shapeContains(area, point) && shapeContains(land, point));
  const measured = dry.map((point) => ({ point, depth: distanceToLines(point, borders) }));
  const best = measured.sort((a, b) => b.depth - a.depth)[0];
  return best ? best.point.map((degrees) => roundDegrees(degrees, 4)) : deepest;
}

function gridOver(shape: AreaShape): Position[] {
  const corners = polygonsOf(shape).flat(2);
  const [west, east] = extent(corners.map(([x = 0]) => x));
  const [south, north] = extent(corners.map(([, y = 0]) => y));
  const steps = Array.from({ length: TRIES }, (_, index) => (index + 0.5) / TRIES);
  return steps.flatMap((across) =>
    steps.map((up) => [west + across * (east - west), south + up * (north - south)]),
  );
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

type Line = readonly [Position, Position];

function linesOf(shape: AreaShape): Line[] {
  return polygonsOf(shape)
    .flat()
    .flatMap((ring) => ring.slice(1).map((to, index): Line => [ring[index] ?? to, to]));
}

/** In degrees, which is enough to compare. */
function distanceToLines([x = 0, y = 0]: Position, lines: readonly Line[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [[fromX = 0, fromY = 0], [toX = 0, toY = 0]] of lines) {
    const [dx, dy] = [toX - fromX, toY - fromY];
    const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1);
    const part = Math.max(0, Math.min(1, along));
    nearest = Math.min(nearest, Math.hypot(fromX + part * dx - x, fromY + part * dy - y));
  }
  return nearest;
}
