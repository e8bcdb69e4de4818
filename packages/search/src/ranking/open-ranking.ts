import type { Directory, Need } from '@newcomer-portal/inventory';
import type { ListingSet } from '../facets/listing-set.ts';
import { listingsByNeed } from '../needs/listings-by-need.ts';
import { meantNeeds } from '../needs/meant-needs.ts';
import { NeedPhrases } from '../needs/need-phrases.ts';
import type { OpenSpelling, Spelling } from '../vocabulary/spelling.ts';
import { Vocabulary } from '../vocabulary/vocabulary.ts';
import { indexWords } from './index-words.ts';
import { listingTexts } from './listing-texts.ts';
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

/** An inventory's words, read once. */
export interface Ranking {
  /** Answers typed words; undefined where there is no word in them. */
  rank(typed: string): Ranked | undefined;
  /** From now on a word that nothing knows is guessed. */
  learnSpelling(open: OpenSpelling): void;
}

/** Reads an inventory's words once, and answers typed words from them. */
export function openRanking(directory: Directory, openSpelling?: OpenSpelling): Ranking {
  const { listings, inventory } = directory;
  const vocabulary = new Vocabulary();
  const phrases = new NeedPhrases(inventory.needs, vocabulary);
  const postings = indexWords(listings, listingTexts, vocabulary);
  const answering = listingsByNeed(directory);
  let spelling: Pick<Spelling, 'nearest'> | undefined;
  const rank = (typed: string): Ranked | undefined => {
    // Opened at the first misspelt word: most people never type one.
    const { terms, corrected } = readTerms(typed, vocabulary, () => {
      spelling ??= openSpelling?.(vocabulary);
      return spelling;
    });
    if (terms.length === 0) return undefined;
    const pointed = phrases.pointedAt(terms);
    const scored = scoreListings(terms, pointed, postings, answering, listings.length);
    return { ...scored, meant: meantNeeds(pointed), ...(corrected !== undefined && { corrected }) };
  };
  return {
    rank,
    learnSpelling(open) {
      openSpelling ??= open;
    },
  };
}
