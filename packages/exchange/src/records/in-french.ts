import { type Translation, type Translations, textHash } from '@newcomer-portal/inventory';
import type { Wording } from './wording.ts';

/**
 * The French half of a record whose own text is English, tied to the English it translates.
 *
 * @param fields the record's text fields by name
 * @param method `human` for French that the source writes, `generated` for French out of a table
 */
export function inFrench(
  fields: Readonly<Record<string, Wording>>,
  method: Translation['method'],
): { translations: Translations } {
  const french = Object.entries(fields).map(([field, { en, fr }]) => [
    field,
    { text: fr, method, source_hash: textHash(en) },
  ]);
  return { translations: { fr: Object.fromEntries(french) } };
}
