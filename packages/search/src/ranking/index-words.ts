import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/**
 * For each word's number, the records that have it: place × 16 + weight in one small integer each, which engines
 * keep in four bytes.
 */
export type Postings = readonly (readonly number[] | undefined)[];

/**
 * Reads every text of every record once. The same text, as in the branches of one library, is split once.
 *
 * @param textsOf a record's texts with their weights, 15 at most, the weightiest first
 */
export function indexWords<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly (readonly [string, number])[],
  vocabulary: Vocabulary,
): Postings {
  const postings: number[][] = [];
  const learned = new Map<string, readonly number[]>();
  const wordsOf = (text: string): readonly number[] => {
    const known = learned.get(text);
    if (known) return known;
    const words = vocabulary.learn(text);
    learned.set(text, words);
    return words;
  };
  items.forEach((item, place) => {
    for (const [text, weight] of textsOf(item)) {
      for (const word of wordsOf(text)) {
        postings[word] ??= [];
        const list = postings[word];
        // The weightiest text comes first, so a word that is there already counts as much as it can.
        if ((list.at(-1) ?? -1) >> 4 !== place) list.push(place * 16 + weight);
      }
    }
  });
  return postings;
}
