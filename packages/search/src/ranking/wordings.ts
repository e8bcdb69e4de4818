import type { Translatable } from '@newcomer-portal/inventory';

/** A field's words in every language that a record has them in, its own first. */
export function wordings<R extends Translatable>(record: R, field: keyof R & string): string[] {
  const own = record[field];
  const translated = Object.values(record.translations ?? {}).flatMap((fields) => fields[field]?.text ?? []);
  return typeof own === 'string' ? [own, ...translated] : translated;
}
