import type { OfferDraft } from './offer-draft.ts';

export const DRAFT_FORMAT = 'newcomer-offer-draft/1';

/** A draft as the text of a file that its writer keeps, to go on another day. */
export function writeDraft(draft: OfferDraft): string {
  return JSON.stringify({ format: DRAFT_FORMAT, draft }, null, 1);
}
