import type { LocaleModule } from '@lit/localize';

type Words = Exclude<LocaleModule['templates'][string], string>;
type WordsWithValues = Extract<
  Words,
  {
    strTag: true;
  }
>;
/**
 * `str` for languages that are written from right to left. Each value keeps the direction of its own first letter:
 * without that, a Latin name and the date after it change places.
 */
export declare function isolated(pieces: TemplateStringsArray, ...values: number[]): WordsWithValues;
