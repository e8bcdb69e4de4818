/**
 * A set of listings, each known by its place in the directory: one bit each, so that sets of thousands are joined
 * and counted in microseconds. All sets that meet have the same size.
 */
export class ListingSet {
  #words: Uint32Array;

  /** An empty set for places 0 to `size` - 1. */
  constructor(size: number) {
    this.#words = new Uint32Array((size + 31) >>> 5);
  }

  /** The set of all places. */
  static all(size: number): ListingSet {
    const all = new ListingSet(size);
    all.#words.fill(0xffffffff);
    // Bits past the end would be counted as listings.
    if (size % 32 > 0) all.#words[all.#words.length - 1] = 2 ** (size % 32) - 1;
    return all;
  }

  has(place: number): boolean {
    return (((this.#words[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  }

  add(place: number): void {
    const word = place >>> 5;
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (place & 31));
  }

  /** The listings that are in either set. */
  or(other: ListingSet): ListingSet {
    return this.#joined(other, (mine, theirs) => mine | theirs);
  }

  /** The listings that are in both sets. */
  and(other: ListingSet): ListingSet {
    return this.#joined(other, (mine, theirs) => mine & theirs);
  }

  /** How many listings are in both sets. */
  countWith(other: ListingSet): number {
    const [mine, theirs] = [this.#words, other.#words];
    let count = 0;
    for (let index = 0; index < mine.length; index += 1) {
      count += bitsIn((mine[index] ?? 0) & (theirs[index] ?? 0));
    }
    return count;
  }

  /** The places in the set, rising. */
  places(): number[] {
    const places: number[] = [];
    for (let index = 0; index < this.#words.length; index += 1) {
      let word = this.#words[index] ?? 0;
      while (word !== 0) {
        places.push(index * 32 + (31 - Math.clz32(word & -word)));
        word &= word - 1;
      }
    }
    return places;
  }

  #joined(other: ListingSet, join: (mine: number, theirs: number) => number): ListingSet {
    const joined = new ListingSet(this.#words.length * 32);
    for (let index = 0; index < this.#words.length; index += 1) {
      joined.#words[index] = join(this.#words[index] ?? 0, other.#words[index] ?? 0);
    }
    return joined;
  }
}

/** Counts the ones of a 32-bit word, first by twos, then by fours, then by bytes. */
function bitsIn(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
