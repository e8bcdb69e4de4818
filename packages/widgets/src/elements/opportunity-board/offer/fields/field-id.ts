import type { OfferField } from '@newcomer-portal/inventory/offer';

/** What a field is called in the page: its label, and the way to it from the list of what is missing, need it. */
export function fieldId(field: OfferField): string {
  return `offer-${field}`;
}
