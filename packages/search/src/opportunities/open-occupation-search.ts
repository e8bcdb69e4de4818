import type { Occupation } from '@newcomer-portal/inventory/opportunities';
import { indexWords } from '../ranking/index-words.ts';
import { rankBy } from '../ranking/rank-by.ts';
import { readTerms } from '../ranking/read-terms.ts';
import { scoreListings } from '../ranking/score-listings.ts';
import { sortPlaces } from '../ranking/sort-places.ts';
import { wordings } from '../ranking/wordings.ts';
import type { OpenSpelling, Spelling } from '../vocabulary/spelling.ts';
import { Vocabulary } from '../vocabulary/vocabulary.ts';

/** How much a word of a title counts. There is only one text, so any weight does. */
const TITLE = 1;

/** Finds occupations by the words of their titles, in every language that those are in. */
export type OccupationSearch = (typed: string) => readonly Occupation[];

/**
 * Reads a list of occupations once.
 *
 * @returns answers typed words with all that have them, best first; no words with none
 */
export function openOccupationSearch(
  occupations: readonly Occupation[],
  openSpelling?: OpenSpelling,
): OccupationSearch {
  const vocabulary = new Vocabulary();
  const titles = indexWords(
    occupations,
    (occupation) => wordings(occupation, 'title').map((title) => [title, TITLE]),
    vocabulary,
  );
  // A short title that has the words says more about them than a long one.
  const length = occupations.map(({ title = '' }) => title.length);
  const shortest = rankBy(occupations.length, (a, b) => (length[a] ?? 0) - (length[b] ?? 0));
  let spelling: Pick<Spelling, 'nearest'> | undefined;
  return (typed) => {
    const { terms } = readTerms(typed, vocabulary, () => {
      spelling ??= openSpelling?.(vocabulary);
      return spelling;
    });
    if (terms.length === 0) return [];
    const { matched, scores } = scoreListings(terms, [], titles, () => [], occupations.length);
    return sortPlaces(matched.places(), shortest, scores).flatMap((place) => occupations[place] ?? []);
  };
}
