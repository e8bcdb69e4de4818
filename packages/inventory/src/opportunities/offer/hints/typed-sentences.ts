import { plainWords } from './plain-words.ts';

/** A sentence of a field, as typed and ready to be searched; both have the same length. */
export interface TypedSentence {
  written: string;
  plain: string;
  /** Where it begins in the field's NFC form. */
  at: number;
}

/** A full stop inside a word or a number, `4.50`, ends no sentence. */
const SENTENCE = /(?:[^.!?;\n•]|[.!?;](?=\S))+/g;
/** What is pasted must not stop the page. */
const MOST = 400;

/** The sentences of a typed text. */
export function typedSentences(typed: string): readonly TypedSentence[] {
  const text = typed.normalize('NFC').slice(0, 20_000);
  return Array.from(text.matchAll(SENTENCE))
    .slice(0, MOST)
    .map(({ 0: written, index }) => ({ written, plain: plainWords(written), at: index }));
}
