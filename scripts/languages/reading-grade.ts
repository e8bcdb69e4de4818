import { syllable } from 'syllable';

/**
 * The Flesch-Kincaid grade of a text: the school year that it asks for. Of one or two words it says nothing, so short
 * texts are given together; each counts as a sentence of its own.
 *
 * @param texts English, `{0}` for a value
 */
export function readingGrade(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/[.?!…]+(?:\s|$)/)).map(wordsOf);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const spoken = sentences.filter(({ length }) => length > 0).length;
  return 0.39 * (words.length / spoken) + 11.8 * (syllables / words.length) - 15.59;
}

/** The words of a text, without numbers and values. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{Letter}[\p{Letter}’'-]*/gu) ?? [];
}
