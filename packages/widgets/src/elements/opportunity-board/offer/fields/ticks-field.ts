import { html, nothing, type TemplateResult } from 'lit';
import { offerChoices } from '../offer-choices.ts';
import { offerLabel } from '../offer-label.ts';
import type { OfferScene } from '../offer-scene.ts';
import { fieldId } from './field-id.ts';
import { remarksView } from './remarks-view.ts';

/** A field of which any number can be ticked; nothing where there is nothing to tick. */
export function ticksField(
  scene: OfferScene,
  field: 'days' | 'suits' | 'supports' | 'skills',
): TemplateResult | typeof nothing {
  const { offer, around } = scene;
  const choices = offerChoices(field, around);
  if (choices.length === 0) return nothing;
  const chosen = offer.draft[field];
  const tick = (value: string) => {
    offer.set(field, chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  };
  return html`<fieldset class="ticks" aria-describedby=${`${fieldId(field)}-problem`}>
    <legend>${offerLabel(field)}</legend>
    <div>
      ${choices.map(
        ([value, label], at) => html`<label class="check">
          <input
            type="checkbox"
            id=${at === 0 ? fieldId(field) : `${fieldId(field)}-${value}`}
            .checked=${chosen.includes(value)}
            @change=${() => tick(value)}
          />
          <span>${label}</span>
        </label>`,
      )}
    </div>
    ${remarksView(scene, field)}
  </fieldset>`;
}
