import { type Language, type Listing, languagesOf } from '@newcomer-portal/inventory';
import type { LanguageFit } from './candidate.ts';

/**
 * Whether a listing speaks one of the person's languages, and the entry that says so. Who asks for `zh` is understood
 * where `zh-Hans` is spoken, and the other way round.
 *
 * @param wanted tags, the person's first language first
 */
export function languageFit(
  listing: Listing,
  wanted: readonly string[],
): { fit: LanguageFit; entry?: Language } {
  const spoken = languagesOf(listing);
  for (const tag of wanted) {
    const entry = spoken.find(({ code }) => code !== undefined && rootOf(code) === rootOf(tag));
    if (entry?.code)
      return { fit: { state: 'spoken', code: entry.code, atTimes: Boolean(entry.schedules?.length) }, entry };
  }
  if (listing.service.interpretation_services) return { fit: { state: 'interpreter' } };
  return { fit: { state: spoken.length > 0 ? 'not_spoken' : 'not_given' } };
}

function rootOf(tag: string): string {
  return tag.replace(/-.*/, '').toLowerCase();
}
