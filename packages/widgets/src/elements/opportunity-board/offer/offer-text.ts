import { isAsked, type OfferField } from '@newcomer-portal/inventory/offer';
import { offerChoices } from './offer-choices.ts';
import { offerLabel } from './offer-label.ts';
import type { OfferScene } from './offer-scene.ts';

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
    .flatMap((field) => {
      const words = wordsOf(field).trim();
      return words ? [`${offerLabel(field)}\n${words}`] : [];
    })
    .join('\n\n');
}
