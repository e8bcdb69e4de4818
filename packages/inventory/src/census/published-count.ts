const ROUNDED_TO = 5;
const SMALLEST_POPULATION = 40;

/**
 * A count of people as it may be shown: rounded to the nearest 5, and blank (undefined) in an area of fewer than 40
 * people, or of an unknown number of people. Statistics Canada publishes by this rule, so that nobody can be picked out.
 * Rounding twice changes nothing.
 */
export function publishedCount(
  count: number | null | undefined,
  population: number | null | undefined,
): number | undefined {
  if (!isCount(count) || !isCount(population)) return undefined;
  return population < SMALLEST_POPULATION ? undefined : Math.round(count / ROUNDED_TO) * ROUNDED_TO;
}

function isCount(value: unknown): value is number {
  return Number.isFinite(value);
}
