/**
 * Puts places 0 to `size` - 1 in an order.
 *
 * @returns by place: its rank, 0 for the first. Equal ones keep the order of their places.
 */
export function rankBy(size: number, compare: (a: number, b: number) => number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, place) => place).sort(
    (a, b) => compare(a, b) || a - b,
  );
  const ranks = new Uint32Array(size);
  order.forEach((place, rank) => {
    ranks[place] = rank;
  });
  return ranks;
}
