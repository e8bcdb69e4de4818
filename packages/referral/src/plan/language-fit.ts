import type { Language, Service } from '@newcomer-portal/inventory';
import type { LanguageFit } from './candidate.ts';

/**
 * Whether a listing speaks one of the person's languages, and the entry that says so. Who asks for `zh` is understood
 * where `zh-Hans` is spoken, and the other way round.
 *
 * @param spoken its languages by the roots of their tags, see `ListingFacts`
 * @param wanted roots of tags, the person's first language first
 */
export function languageFit(
  { interpretation_services }: Service,
  spoken: ReadonlyMap<string, Language>,
  wanted: readonly string[],
): { fit: LanguageFit; entry?: Language } {
  for (const root of wanted) {
    const entry = spoken.get(root);
    if (entry?.code)
      return { fit: { state: 'spoken', code: entry.code, atTimes: Boolean(entry.schedules?.length) }, entry };
  }
  if (interpretation_services) return { fit: { state: 'interpreter' } };
  return { fit: { state: spoken.size > 0 ? 'not_spoken' : 'not_given' } };
}

/** The language of a tag, without its script and region: `zh` of `zh-Hans`. */
export function rootOf(tag: string): string {
  const end = tag.indexOf('-');
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}
