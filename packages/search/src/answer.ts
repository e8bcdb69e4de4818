import type { Listing, Need } from '@newcomer-portal/inventory';
import type { FacetName } from './facets/facet-name.ts';

/** One listing that fits. */
export interface Hit {
  listing: Listing;
  /** Metres in a straight line from the person's place; left out where either place is unknown. */
  distance?: number;
}

/** What one filter would do to this answer. */
export interface FacetCount {
  /**
   * How many listings would be shown for each value alone, with the words and all *other* filters as they are.
   * Keys are need codes, language tags and ways; a yes-or-no filter, and `within`, count under `yes`. A value
   * that would show nothing is left out.
   */
  counts: ReadonlyMap<string, number>;
  /** How many listings fit everything else but do not say. */
  notGiven: number;
}

export type Facets = Readonly<Record<FacetName, FacetCount>>;

/** What was found. */
export interface Answer {
  /** All that fit, in order. */
  hits: readonly Hit[];
  facets: Facets;
  /** The needs that the words were understood as, the clearest first: "english classes". */
  meant: readonly Need[];
  /** The words that were used, where some typed as they were would have found nothing. */
  corrected?: string;
  /** For each filter in use, how many were left out only because they do not say. Zero is left out. */
  hidden: Readonly<Partial<Record<FacetName, number>>>;
}
