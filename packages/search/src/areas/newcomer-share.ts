import type { Area } from '@newcomer-portal/inventory';

/**
 * The share of an area's people who became permanent residents in the five years before the census, from 0 to 1.
 * Undefined where a count is withheld.
 */
export function newcomerShare({ population, recent_immigrants }: Area): number | undefined {
  if (!population || recent_immigrants === undefined) return undefined;
  return Math.min(1, recent_immigrants / population);
}
