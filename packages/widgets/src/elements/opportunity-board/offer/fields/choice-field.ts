import type { OfferWordField } from '@newcomer-portal/inventory/offer';
import { html, type TemplateResult } from 'lit';
import { offerChoices } from '../offer-choices.ts';
import type { OfferScene } from '../offer-scene.ts';
import { type FieldOptions, fieldFrame } from './field-frame.ts';

/** A field with one choice of a list. */
export function choiceField(
  scene: OfferScene,
  field: OfferWordField,
  options: FieldOptions = {},
): TemplateResult {
  const { offer, around } = scene;
  const choose = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement) offer.set(field, currentTarget.value);
    offer.touch(field);
  };
  return fieldFrame(
    scene,
    field,
    options,
    ({ id, describedBy, isWrong }) => html`<select
      id=${id}
      aria-invalid=${isWrong}
      aria-describedby=${describedBy}
      @change=${choose}
    >
      ${offerChoices(field, around).map(
        ([value, label]) =>
          html`<option value=${value} ?selected=${offer.draft[field] === value}>${label}</option>`,
      )}
    </select>`,
  );
}
