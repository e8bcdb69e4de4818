import type { OfferDraft, OfferWordField } from './offer-draft.ts';
import { asksFor } from './offer-kinds.ts';
import type { OfferProblem } from './offer-problem.ts';

const always: readonly OfferWordField[] = ['kind', 'language', 'organization', 'title', 'description'];
const waysToApply: readonly OfferWordField[] = ['email', 'phone', 'apply_url'];

/**
 * Fields without which nobody could decide, or find the way. A job says what it pays: a newcomer cannot guess it, and
 * nobody could tell whether it is too little.
 *
 * @param draft a clean one
 */
export function missingFields(draft: OfferDraft): OfferProblem[] {
  const isEmpty = (field: OfferWordField) => draft[field] === '';
  const needed: readonly OfferWordField[] = [
    ...always,
    ...(draft.at_home ? [] : (['city'] as const)),
    ...(draft.kind === 'job' && isEmpty('pay_maximum') ? (['pay_minimum'] as const) : []),
    ...(asksFor(draft.kind, 'pay') ? (['pay_unit'] as const) : []),
    ...(draft.credential === '' ? [] : (['credential_kind'] as const)),
    // A shift has both ends.
    ...(isEmpty('from') === isEmpty('to') ? [] : (['from', 'to'] as const)),
  ];
  const isWithoutDays = draft.days.length === 0 && !isEmpty('from');
  return [
    ...needed.filter(isEmpty).map((field) => ({ field, code: 'missing' as const })),
    ...(isWithoutDays ? [{ field: 'days', code: 'missing' } as const] : []),
    ...(waysToApply.every(isEmpty) ? [{ field: 'email', code: 'no_way_to_apply' } as const] : []),
  ];
}
