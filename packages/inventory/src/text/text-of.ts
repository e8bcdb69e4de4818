import type { Translations } from '../schema/translation.ts';
import { textHash } from './text-hash.ts';

/** Words with the language they were found in, so that a fallback can be marked with its own `lang` and `dir`. */
export interface FoundText {
  text: string;
  language: string;
  /** How the words were made; undefined for the original. */
  method?: 'human' | 'machine' | 'generated';
  /** A machine's words that no person has read. */
  unreviewed?: boolean;
  /** The original has changed since this was translated. */
  stale?: boolean;
}

/** Any record that carries text: HSDS fields with the profile's translations beside them. */
export interface Translatable {
  text_language?: string | undefined;
  translations?: Translations | undefined;
  generated_fields?: readonly string[] | undefined;
}

/**
 * The words of one field in the first language that has them. A tag falls back to its own shorter form
 * (`fr-CA` to `fr`), then the next language wanted, then the original.
 *
 * @param original the language the inventory is written in
 * @returns undefined where the record has no such text in any language
 */
export function textOf<R extends Translatable>(
  record: R,
  field: keyof R & string,
  wanted: readonly string[],
  original: string,
): FoundText | undefined {
  const value = record[field];
  const source = typeof value === 'string' ? value : undefined;
  const own = record.text_language ?? original;
  for (const language of wanted.flatMap(withShorterForms)) {
    if (source !== undefined && language === own) return originalText(record, field, source, own);
    const translation = ownPart(ownPart(record.translations, language), field);
    if (!translation) continue;
    const { text, method, reviewed, source_hash } = translation;
    return {
      text,
      language,
      method,
      ...(method === 'machine' && !reviewed && { unreviewed: true }),
      ...(source_hash && source && source_hash !== textHash(source) && { stale: true }),
    };
  }
  return source === undefined ? undefined : originalText(record, field, source, own);
}

function originalText(record: Translatable, field: string, text: string, language: string): FoundText {
  return {
    text,
    language,
    ...(record.generated_fields?.includes(field) && { method: 'generated' as const }),
  };
}

/** A page's language may be any word, `constructor` too. */
function ownPart<T>(parts: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return parts && Object.hasOwn(parts, name) ? parts[name] : undefined;
}

function withShorterForms(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
