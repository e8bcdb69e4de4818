/** One word of a query, as the known words that it may stand for. */
export type Term = readonly Variant[];

export interface Variant {
  /** The word's number in the vocabulary. */
  number: number;
  /** 1 for the very word, less for one that only begins so or is spelt nearly so. */
  closeness: number;
}
