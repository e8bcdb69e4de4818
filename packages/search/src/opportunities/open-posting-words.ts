import type { Board } from '@newcomer-portal/inventory/opportunities';
import type { Answering } from '../needs/listings-by-need.ts';
import { indexWords } from '../ranking/index-words.ts';
import { readTerms } from '../ranking/read-terms.ts';
import { type Scored, scoreListings } from '../ranking/score-listings.ts';
import type { OpenSpelling, Spelling } from '../vocabulary/spelling.ts';
import { Vocabulary } from '../vocabulary/vocabulary.ts';
import { postingTexts } from './posting-texts.ts';

/** A board's words, read once. */
export interface PostingWords {
  /** Answers typed words; undefined where there is no word in them. */
  rank(typed: string): (Scored & { corrected?: string }) | undefined;
  learnSpelling(open: OpenSpelling): void;
}

/** Reads a board's words once, and answers typed words from them. Needs play no part: a posting answers none. */
export function openPostingWords(board: Board, openSpelling?: OpenSpelling): PostingWords {
  const vocabulary = new Vocabulary();
  const postings = indexWords(board.postings, postingTexts(board), vocabulary);
  const noNeeds = (): readonly Answering[] => [];
  let spelling: Pick<Spelling, 'nearest'> | undefined;
  return {
    rank(typed) {
      const { terms, corrected } = readTerms(typed, vocabulary, () => {
        spelling ??= openSpelling?.(vocabulary);
        return spelling;
      });
      if (terms.length === 0) return undefined;
      const scored = scoreListings(terms, [], postings, noNeeds, board.postings.length);
      return { ...scored, ...(corrected !== undefined && { corrected }) };
    },
    learnSpelling(open) {
      openSpelling ??= open;
    },
  };
}
