import type { Need } from '@newcomer-portal/inventory';
import type { Term } from '../ranking/term.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** A need as the words of a query point to it, by one of its own phrases. */
export interface PointedNeed {
  need: Need;
  /** Which terms point to it, one bit each. */
  terms: number;
  /** How much of the phrase was typed, from 0 to 1. */
  share: number;
  /** How well phrase and query cover each other, from 0 to 1 (Dice's coefficient). */
  likeness: number;
}

interface Phrase {
  need: Need;
  /** Numbers of its words. */
  words: readonly number[];
}

/** The names and everyday words of the needs, in every language that has them, as a book to look words up in. */
export class NeedPhrases {
  #phrases: readonly Phrase[];
  #byWord = new Map<number, Phrase[]>();

  constructor(needs: readonly Need[], vocabulary: Vocabulary) {
    this.#phrases = needs.flatMap((need) =>
      phrasesOf(need).flatMap((text) => {
        const words = [...new Set(vocabulary.learn(text))];
        return words.length > 0 ? [{ need, words }] : [];
      }),
    );
    for (const phrase of this.#phrases) {
      for (const word of phrase.words) {
        const there = this.#byWord.get(word);
        if (there) there.push(phrase);
        else this.#byWord.set(word, [phrase]);
      }
    }
  }

  /** Every phrase of which at least one word was typed. */
  pointedAt(terms: readonly Term[]): PointedNeed[] {
    const found = new Map<Phrase, { terms: number; closeness: number }>();
    terms.forEach((term, index) => {
      for (const [phrase, closeness] of this.#closest(term)) {
        const so = found.get(phrase) ?? { terms: 0, closeness: 0 };
        found.set(phrase, { terms: so.terms | (1 << index), closeness: so.closeness + closeness });
      }
    });
    return [...found].map(([{ need, words }, so]) => ({
      need,
      terms: so.terms,
      share: Math.min(1, so.closeness / words.length),
      likeness: Math.min(1, (2 * so.closeness) / (words.length + terms.length)),
    }));
  }

  #closest(term: Term): Map<Phrase, number> {
    const closest = new Map<Phrase, number>();
    for (const { number, closeness } of term) {
      for (const phrase of this.#byWord.get(number) ?? []) {
        closest.set(phrase, Math.max(closest.get(phrase) ?? 0, closeness));
      }
    }
    return closest;
  }
}

function phrasesOf(need: Need): string[] {
  const names = Object.values(need.translations ?? {}).flatMap(({ name }) => (name ? [name.text] : []));
  return [need.name, ...names, ...Object.values(need.words ?? {}).flat()];
}
