import type { OfferWordField } from '../offer-draft.ts';
import type { OfferHint } from './offer-hint.ts';
import type { TypedSentence } from './typed-sentences.ts';

const LONGEST_SENTENCE = 25;
/** Of Björnsson's index (words a sentence, and long words in a hundred): above stand the texts of offices. */
const HARD = 55;
const LONG_WORD = 6;
const FEWEST_WORDS = 40;

/** Sentences that are too long, and a text that is hard as a whole. */
export function readingHints(
  field: OfferWordField,
  sentences: readonly TypedSentence[],
): readonly OfferHint[] {
  const long = sentences.filter(({ plain }) => wordsOf(plain).length > LONGEST_SENTENCE);
  const hints = long.map(({ at, written }) => hint('long_sentence', field, written, at));
  const words = sentences.flatMap(({ plain }) => wordsOf(plain));
  if (words.length < FEWEST_WORDS || hints.length > 0) return hints;
  const longWords = words.filter(({ length }) => length > LONG_WORD).length;
  const index = words.length / sentences.length + (100 * longWords) / words.length;
  return index > HARD ? [hint('hard_text', field, '', 0)] : [];
}

function wordsOf(plain: string): string[] {
  return plain.match(/[a-z0-9][a-z0-9'.@/-]*/g) ?? [];
}

function hint(code: OfferHint['code'], field: OfferWordField, found: string, at: number): OfferHint {
  return { code, field, found: found.slice(0, 120), at };
}
