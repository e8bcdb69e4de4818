import { type FoundText, type Translatable, textOf } from '@newcomer-portal/inventory';
import { Formats } from './formats.ts';

/** Who reads the screen: finds content in their language, and writes numbers and dates their way. */
export interface Reader {
  /** The interface language, `fr`. */
  locale: string;
  formats: Formats;
  /** The words of a record's field in the reader's language, or the closest there is. */
  text<R extends Translatable>(record: R, field: keyof R & string): FoundText | undefined;
}

const formatsByLocale = new Map<string, Formats>();

/**
 * @param locale the interface language
 * @param original the language that the inventory is written in
 */
export function readerOf(locale: string, original: string): Reader {
  const formats = formatsByLocale.get(locale) ?? new Formats(locale);
  formatsByLocale.set(locale, formats);
  return { locale, formats, text: (record, field) => textOf(record, field, [locale], original) };
}
