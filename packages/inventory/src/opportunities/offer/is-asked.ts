import type { OfferField } from './offer-draft.ts';
import { asksFor, type Money } from './offer-kinds.ts';

const askedFor: Readonly<Partial<Record<OfferField, Money>>> = {
  pay_minimum: 'pay',
  pay_maximum: 'pay',
  pay_unit: 'pay',
  pay_note: 'pay',
  expenses_covered: 'expenses',
  cost: 'cost',
};

/** Whether a form for this kind asks for this field. What it does not ask for is not read either. */
export function isAsked(field: OfferField, kind: string): boolean {
  const money = askedFor[field];
  return !money || asksFor(kind, money);
}
