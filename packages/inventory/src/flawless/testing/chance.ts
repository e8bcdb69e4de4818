/** Chance that is the same in every run. */
export interface Chance {
  /** A whole number from 0 up to, but without, the limit. */
  below(limit: number): number;
  /** One of a list that is not empty. */
  oneOf<T>(list: readonly T[]): T;
}

/** A generator of its own for each seed (mulberry32: small, and even enough for tests). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
  return { below, oneOf: (list) => list[below(list.length)] as (typeof list)[number] };
}
