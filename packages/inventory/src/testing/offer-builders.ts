import { emptyDraft } from '../opportunities/offer/empty-draft.ts';
import type { OfferDraft } from '../opportunities/offer/offer-draft.ts';
import { uuid } from './builders.ts';

/** A draft that is ready: a bakery in Test Town that pays 19.50 an hour looks for a helper. */
export function anOffer(given: Partial<OfferDraft> = {}): OfferDraft {
  return {
    ...emptyDraft({ id: uuid(1), language: 'en', city: 'Test Town' }),
    organization: 'Lakeside Bakery',
    title: 'Bakery helper',
    description: 'You shape bread and pack boxes.',
    pay_minimum: '19.50',
    email: 'jobs@bakery.example',
    ...given,
  };
}
