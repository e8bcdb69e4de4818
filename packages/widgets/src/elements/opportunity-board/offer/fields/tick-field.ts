import type { OfferDraft, OfferField } from '@newcomer-portal/inventory/offer';
import { html, type TemplateResult } from 'lit';
import { offerLabel } from '../offer-label.ts';
import type { OfferScene } from '../offer-scene.ts';
import { fieldId } from './field-id.ts';

type TickField = { [F in OfferField]: OfferDraft[F] extends boolean ? F : never }[OfferField];

/** A field that is ticked or not. */
export function tickField({ offer }: OfferScene, field: TickField): TemplateResult {
  const tick = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) offer.set(field, currentTarget.checked);
  };
  return html`<label class="check">
    <input type="checkbox" id=${fieldId(field)} .checked=${offer.draft[field]} @change=${tick} />
    <span>${offerLabel(field)}</span>
  </label>`;
}
