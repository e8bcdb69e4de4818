import type { Spelling } from '../vocabulary/spelling.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { foldText } from '../words/fold-text.ts';
import { isFiller } from '../words/is-filler.ts';
import { rootOf } from '../words/root-of.ts';
import { splitWords } from '../words/split-words.ts';
import type { Term, Variant } from './term.ts';

/** Nobody types more on purpose; what is pasted must not stop the page. */
const MOST_CHARACTERS = 200;
const MOST_WORDS = 12;
/** Guessing is the slow part, and who misspells more than this is not typing words. */
const MOST_GUESSES = 4;

export interface ReadTerms {
  terms: readonly Term[];
  /** The words as they were understood, where any had to be guessed. */
  corrected?: string;
}

/**
 * Reads what was typed, word by word. The last word may be half typed, so it also stands for those that begin with
 * it, unless a space follows. A word that nothing knows stands for those spelt nearly so. A word that says nothing
 * ("the", "pour") is passed over while another word says more.
 */
export function readTerms(
  typed: string,
  vocabulary: Vocabulary,
  spelling: () => Pick<Spelling, 'nearest'> | undefined,
): ReadTerms {
  const text = typed.slice(0, MOST_CHARACTERS);
  const all = [...new Set(splitWords(text))].slice(0, MOST_WORDS);
  const telling = all.filter((word) => !isFiller(rootOf(word)));
  const words = telling.length > 0 ? telling : all;
  const half = /\s$/.test(text) ? undefined : words.at(-1);
  const guesses = new Map<string, string>();
  let unknown = 0;
  const terms = words.map((word): Term => {
    const known = knownVariants(word, word === half, vocabulary);
    if (known.length > 0) return known;
    unknown += 1;
    if (unknown > MOST_GUESSES) return [];
    const guessed = spelling()?.nearest(rootOf(word)) ?? [];
    const [nearest] = guessed;
    if (nearest) guesses.set(word, vocabulary.written[nearest.number] ?? word);
    return guessed;
  });
  if (guesses.size === 0) return { terms };
  return { terms, corrected: all.map((word) => guesses.get(word) ?? word).join(' ') };
}

function knownVariants(word: string, half: boolean, vocabulary: Vocabulary): Variant[] {
  const root = rootOf(word);
  const exact = vocabulary.numberOf(root);
  const variants = exact === undefined ? [] : [{ number: exact, closeness: 1 }];
  if (!half) return variants;
  const folded = foldText(word);
  for (const number of new Set([...vocabulary.startingWith(root), ...vocabulary.startingWith(folded)])) {
    const length = vocabulary.roots[number]?.length ?? 0;
    if (number !== exact) variants.push({ number, closeness: root.length / (length + 1) });
  }
  return variants;
}
