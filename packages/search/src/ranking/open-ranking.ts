import type { Directory, Need } from '@newcomer-portal/inventory';
import type { ListingSet } from '../facets/listing-set.ts';
import { listingsByNeed } from '../needs/listings-by-need.ts';
import { meantNeeds } from '../needs/meant-needs.ts';
import { NeedPhrases } from '../needs/need-phrases.ts';
import { Spelling } from '../vocabulary/spelling.ts';
import { Vocabulary } from '../vocabulary/vocabulary.ts';
import { indexWords } from './index-words.ts';
import { readTerms } from './read-terms.ts';
import { scoreListings } from './score-listings.ts';

/** What the words alone found. */
export interface Ranked {
  matched: ListingSet;
  /** By place: the higher the better. */
  scores: Float32Array;
  meant: readonly Need[];
  corrected?: string;
}

/** Reads an inventory's words once, and answers typed words from them; undefined where there is no word in them. */
export function openRanking(directory: Directory): (typed: string) => Ranked | undefined {
  const { listings, inventory } = directory;
  const vocabulary = new Vocabulary();
  const phrases = new NeedPhrases(inventory.needs, vocabulary);
  const postings = indexWords(listings, vocabulary);
  const answering = listingsByNeed(directory);
  let spelling: Spelling | undefined;
  return (typed) => {
    const { terms, corrected } = readTerms(typed, vocabulary, () => {
      spelling ??= new Spelling(vocabulary);
      return spelling;
    });
    if (terms.length === 0) return undefined;
    const pointed = phrases.pointedAt(terms);
    const scored = scoreListings(terms, pointed, postings, answering, listings.length);
    return { ...scored, meant: meantNeeds(pointed), ...(corrected !== undefined && { corrected }) };
  };
}
