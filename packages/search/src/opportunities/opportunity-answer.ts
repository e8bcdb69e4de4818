import type { Match, Posting } from '@newcomer-portal/inventory/opportunities';
import type { FacetCount } from '../answer.ts';
import type { OpportunityFacetName } from './opportunity-facet-name.ts';

/** One open posting that fits. */
export interface OpportunityHit {
  posting: Posting;
  /** Metres in a straight line to its nearest place; left out where either place is unknown. */
  distance?: number;
  /** How it fits the profile, where one was given. */
  match?: Match;
}

export interface OpportunityAnswer {
  /** All that fit, in order. */
  hits: readonly OpportunityHit[];
  /** Counts for each filter, with the words and all other filters as they are; yes-or-no filters count under `yes`. */
  facets: Readonly<Record<OpportunityFacetName, FacetCount>>;
  /** How many postings are open today, whatever was asked. */
  open: number;
  /** The words that were used, where some typed as they were would have found nothing. */
  corrected?: string;
  /** For each filter in use, how many were left out only because they do not say. Zero is left out. */
  hidden: Readonly<Partial<Record<OpportunityFacetName, number>>>;
}
