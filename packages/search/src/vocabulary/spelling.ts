import Fuse from 'fuse.js/basic';
import type { Vocabulary } from './vocabulary.ts';

/** Opens the spelling of a vocabulary: the part of the search that a page may fetch after the rest. */
export type OpenSpelling = (vocabulary: Vocabulary) => Pick<Spelling, 'nearest'>;

/** A known word that may be what an unknown one was meant to be. */
export interface Correction {
  number: number;
  /** 1 would be the same word; the less alike, the lower. */
  closeness: number;
}

/** Words shorter than this have too many neighbours to be guessed at. */
const SHORTEST = 4;
/** Fuse's measure: the share of the letters that may be wrong. */
const TOLERANCE = 0.34;
const MOST = 4;

/** Finds the known words nearest to a misspelt one. */
export class Spelling {
  #vocabulary: Vocabulary;
  /** The known words by length, because a misspelling is about as long as what was meant. */
  #byLength = new Map<number, Fuse<string>>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    const lists = Map.groupBy(vocabulary.roots, (root) => root.length);
    for (const [length, roots] of lists) {
      this.#byLength.set(length, new Fuse(roots, { includeScore: true, threshold: TOLERANCE, distance: 20 }));
    }
  }

  /** The nearest known words, the most alike first; none for a word that is too short or like nothing. */
  nearest(root: string): Correction[] {
    if (root.length < SHORTEST) return [];
    return [-2, -1, 0, 1, 2]
      .flatMap((more) => this.#alike(root, more))
      .sort((a, b) => b.closeness - a.closeness)
      .slice(0, MOST);
  }

  #alike(root: string, more: number): Correction[] {
    const found = this.#byLength.get(root.length + more)?.search(root, { limit: MOST }) ?? [];
    return found.flatMap(({ item, score = 1 }) => {
      const number = this.#vocabulary.numberOf(item);
      // Fuse does not count the letters that a longer word has over.
      const closeness = 1 - score - Math.abs(more) / (2 * root.length) - (item[0] === root[0] ? 0 : 0.1);
      return number === undefined ? [] : [{ number, closeness }];
    });
  }
}
