import { foldText } from './fold-text.ts';

/** Longer words are cut: nothing that people look for is longer, and what is longer is not looked for. */
const LONGEST_WORD = 24;

/**
 * The form under which a word is kept and looked up, the same for singular and plural in English and French:
 * "classes", "classe" and "class" are one word, so are "libraries" and "library", "Réfugiées" and "refugie".
 * It cuts letters and knows no grammar; two different words that meet here cost a little rank, never an answer.
 */
export function rootOf(word: string): string {
  return foldText(word)
    .slice(0, LONGEST_WORD)
    .replace(/xes$/, 'x')
    .replace(/(?<=[a-z]{2}[a-rt-z])s$/, '')
    .replace(/(?<=[a-z]{4})e+$/, '')
    .replace(/(?<=[a-z]{2})y$/, 'i');
}
