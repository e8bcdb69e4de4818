import { cleanText } from './clean-text.ts';
import type { OfferDraft } from './offer-draft.ts';

/** A draft whose words are clean, so that what looks empty is. */
export function cleanDraft(draft: OfferDraft): OfferDraft {
  const entries = Object.entries(draft).map(([field, value]) => [
    field,
    typeof value === 'string' ? cleanText(value) : value,
  ]);
  return Object.fromEntries(entries);
}
