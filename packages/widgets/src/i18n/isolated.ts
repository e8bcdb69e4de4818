import type { LocaleModule } from '@lit/localize';

type Words = Exclude<LocaleModule['templates'][string], string>;
type WordsWithValues = Extract<Words, { strTag: true }>;

const OPEN = '\u2068';
const CLOSE = '\u2069';

/**
 * `str` for languages that are written from right to left. Each value keeps the direction of its own first letter:
 * without that, a Latin name and the date after it change places.
 */
export function isolated(pieces: TemplateStringsArray, ...values: number[]): WordsWithValues {
  const strings = pieces.map((piece, index) => {
    const before = index > 0 ? CLOSE : '';
    const after = index < pieces.length - 1 ? OPEN : '';
    return `${before}${piece}${after}`;
  });
  return { strTag: true, strings: Object.assign(strings, { raw: strings }), values };
}
