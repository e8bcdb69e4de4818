import { isAsked, type OfferField } from '@newcomer-portal/inventory/offer';
import { offerChoices } from './offer-choices.ts';
import { offerLabel } from './offer-label.ts';
import type { OfferScene } from './offer-scene.ts';

/** What says something only beside another field. */
const besides: Readonly<Partial<Record<OfferField, readonly OfferField[]>>> = {
  pay_unit: ['pay_minimum', 'pay_maximum'],
  experience_months: ['experience'],
  credential_kind: ['credential'],
  credential_optional: ['credential'],
};

/** An offer as a person reads it: each field that says something on two lines, its label and its words. */
export function offerText({ offer, around, occupations }: OfferScene): string {
  const { draft } = offer;
  const wordsOf = (field: OfferField): string => {
    const value = draft[field];
    if (typeof value === 'boolean') return value ? '✓' : '';
    if (field === 'noc') return occupations.document?.content?.occupation(draft.noc)?.title ?? draft.noc;
    const chosen = [value].flat().filter(Boolean);
    const labels = new Map(offerChoices(field, around));
    return chosen.map((one) => labels.get(one) ?? one).join(', ');
  };
  return (Object.keys(draft) as OfferField[])
    .filter((field) => field !== 'id' && isAsked(field, draft.kind))
    .filter((field) => besides[field]?.some((other) => draft[other]) ?? true)
    .flatMap((field) => {
      const words = wordsOf(field).trim();
      return words ? [`${offerLabel(field)}\n${words}`] : [];
    })
    .join('\n\n');
}
