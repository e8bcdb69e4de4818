/** Chance that is the same in every run. */
export interface Chance {
  /** At least 0 and less than `end`, whole. */
  below(end: number): number;
  /** True this share of the time, from 0 to 1. */
  odds(share: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** A version-4-like identifier; unique enough for a test, and always the same. */
  uuid(): string;
}

/** Numbers that look random and depend on the seed alone: a 32-bit multiply-and-mix counter (mulberry32). */
export function seededRandom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (end: number): number => Math.floor((next() / 2 ** 32) * end);
  return {
    below,
    odds: (share) => next() < share * 2 ** 32,
    pick: (items) => items[below(items.length)] ?? items[0],
    uuid() {
      const hex = [next(), next(), next(), next()].map((part) => part.toString(16).padStart(8, '0')).join('');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
