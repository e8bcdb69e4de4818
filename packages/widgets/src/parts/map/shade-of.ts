import type { Area } from '@newcomer-portal/inventory';
import { newcomerShare } from '@newcomer-portal/search/areas';

/** How many shades the census layer has. */
export const SHADES = 5;

/** Where each shade begins: fifths of the areas that tell their share, so that each shade holds as many. */
export function shadeLimits(areas: readonly Area[]): readonly number[] {
  const shares = areas.flatMap((area) => newcomerShare(area) ?? []).sort((one, other) => one - other);
  return Array.from(
    { length: SHADES },
    (_, shade) => shares[Math.floor((shares.length * shade) / SHADES)] ?? 0,
  );
}

/** An area's shade, 0 (fewest newcomers) to 4; undefined where the share is withheld. */
export function shadeOf(area: Area, limits: readonly number[]): number | undefined {
  const share = newcomerShare(area);
  if (share === undefined) return undefined;
  return Math.max(
    0,
    limits.findLastIndex((limit) => share >= limit),
  );
}
