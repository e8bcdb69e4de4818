/** Scores nearer than this share of the best count as the same, so that the nearer of two alike comes first. */
const STEPS = 500;

/**
 * Puts places in order: the higher score first, and among equals the lower rank.
 *
 * @param scores by place; left out where only the rank counts
 * @param ranks by place, all different
 */
export function sortPlaces(
  places: readonly number[],
  ranks: Uint32Array,
  scores: Float32Array | undefined,
): number[] {
  const best = scores ? places.reduce((most, place) => Math.max(most, scores[place] ?? 0), 0) : 0;
  const placeOf = new Uint32Array(ranks.length);
  // Score and rank in one number each: a typed array of numbers sorts far faster than places by a comparison.
  const keys = Float64Array.from(places, (place) => {
    const rank = ranks[place] ?? 0;
    placeOf[rank] = place;
    const below = best > 0 ? STEPS - Math.round(((scores?.[place] ?? 0) / best) * STEPS) : 0;
    return below * ranks.length + rank;
  }).sort();
  return Array.from(keys, (key) => placeOf[key % ranks.length] ?? 0);
}
