import type { Position } from 'geojson';
import type { Shape } from './features.ts';
import { roundDegrees } from './round-degrees.ts';

/** A shape at four decimals, about ten metres. Corners that fall together become one. */
export function roundShape<S extends Shape>(shape: S): S {
  return { ...shape, coordinates: roundPart(shape.coordinates) };
}

function roundPart(part: unknown): unknown {
  if (!Array.isArray(part)) return part;
  if (typeof part[0] === 'number') return part.map((degrees: number) => roundDegrees(degrees, 4));
  const parts = part.map(roundPart);
  return isLine(parts) ? parts.filter((corner, index) => !isSamePoint(corner, parts[index - 1])) : parts;
}

function isLine(parts: unknown[]): parts is Position[] {
  return Array.isArray(parts[0]) && typeof parts[0][0] === 'number';
}

function isSamePoint(a: Position, b: Position | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b?.[1];
}
