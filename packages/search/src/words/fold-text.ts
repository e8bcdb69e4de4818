/** Marks that people leave out when they type: Latin and Cyrillic accents, Hebrew points, Arabic vowels and tatweel. */
const LEFT_OUT = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g;
const ALIKE: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', ى: 'ي', ة: 'ه' };
const LETTERS_ALIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/**
 * A text with its letters as a hurried person types them: lower case, no accents, no ligatures. Marks that are
 * letters of their own, as in Punjabi or Tamil, stay.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .replace(LETTERS_ALIKE, (letter) => ALIKE[letter] ?? letter);
}
