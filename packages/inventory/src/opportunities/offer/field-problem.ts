import { fieldForms } from './field-form.ts';
import { isAsked } from './is-asked.ts';
import { numberOf } from './number-of.ts';
import type { OfferDraft, OfferField } from './offer-draft.ts';
import type { OfferProblem } from './offer-problem.ts';

/**
 * What is wrong with a field by itself; whether it is missing or too early depends on others.
 *
 * @param draft a clean one
 */
export function fieldProblem(draft: OfferDraft, field: OfferField): OfferProblem | undefined {
  const form = fieldForms[field];
  if (!form || !isAsked(field, draft.kind)) return undefined;
  const { code, fits, most } = form;
  const values = most === undefined ? {} : { values: { most } };
  const typed = draft[field];
  // Nothing typed is no answer; nothing among choices is a wrong one.
  const entries = typed === '' || typeof typed === 'boolean' ? [] : [typed].flat();
  for (const entry of entries) {
    if (!fits(entry)) return { field, code, ...values };
    if (code === 'not_a_number' && (numberOf(entry) ?? 0) > (most ?? Number.POSITIVE_INFINITY))
      return { field, code: 'too_much', ...values };
  }
  return undefined;
}
