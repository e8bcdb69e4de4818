// Making an offer: what the form holds, what it becomes, what to mend and what to say better. An entry of its own, so
// that the board of those who only read fetches none of it.

export { emptyDraft } from './empty-draft.ts';
export type { OfferHint, OfferHintCode } from './hints/offer-hint.ts';
export { offerHints } from './hints/offer-hints.ts';
export { isAsked } from './is-asked.ts';
export type { OfferDraft, OfferField, OfferWordField } from './offer-draft.ts';
export { offerKinds } from './offer-kinds.ts';
export type { OfferOccasion } from './offer-occasion.ts';
export type { OfferProblem, OfferProblemCode } from './offer-problem.ts';
export { offerProblems } from './offer-problems.ts';
export { type Offered, opportunityFrom } from './opportunity-from.ts';
export { readDraft } from './read-draft.ts';
export { writeDraft } from './write-draft.ts';
