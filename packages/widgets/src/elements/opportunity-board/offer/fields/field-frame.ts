import { msg } from '@lit/localize';
import type { OfferField } from '@newcomer-portal/inventory/offer';
import { html, nothing, type TemplateResult } from 'lit';
import { offerLabel } from '../offer-label.ts';
import type { OfferScene } from '../offer-scene.ts';
import { fieldId } from './field-id.ts';
import { remarksView } from './remarks-view.ts';

/** What stands around a field. */
export interface FieldOptions {
  help?: string;
  /** It must be filled in. */
  needed?: boolean;
}

/** What a field itself must carry. */
export interface FieldMarks {
  id: string;
  /** Ids of its help, its problem and its advice, as far as they are there. */
  describedBy: string | typeof nothing;
  isWrong: boolean;
}

/** Around a field: its label and help, then what is wrong and what could be better. */
export function fieldFrame(
  scene: OfferScene,
  field: OfferField,
  { help, needed = false }: FieldOptions,
  control: (marks: FieldMarks) => TemplateResult,
): TemplateResult {
  const { offer } = scene;
  const id = fieldId(field);
  const isWrong = offer.problems.some((one) => one.field === field);
  const isAdvised = offer.hints.some((one) => one.field === field);
  const parts = [help && `${id}-help`, isWrong && `${id}-problem`, isAdvised && `${id}-hints`];
  const describedBy = parts.filter(Boolean).join(' ') || nothing;
  return html`<div class="field">
    <label for=${id}>${offerLabel(field)} ${needed ? html`<span class="quiet">${neededText()}</span>` : nothing}</label>
    ${help ? html`<p class="quiet" id=${`${id}-help`}>${help}</p>` : nothing} ${control({ id, describedBy, isWrong })}
    ${remarksView(scene, field)}
  </div>`;
}

function neededText(): string {
  return msg('(needed)', { id: 'offer.needed', desc: 'Beside the label of a field that must be filled in' });
}
