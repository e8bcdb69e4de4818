import type { OfferField } from '@newcomer-portal/inventory/offer';
import { html, nothing, type TemplateResult } from 'lit';
import { hintText } from '../hint-text.ts';
import type { OfferScene } from '../offer-scene.ts';
import { problemText } from '../problem-text.ts';
import { fieldId } from './field-id.ts';

/** Under a field: what must be mended, and what could be said better. Advice is told when the person pauses. */
export function remarksView({ offer, around }: OfferScene, field: OfferField): TemplateResult {
  const problem = offer.problems.find((one) => one.field === field);
  const hints = offer.hints.filter((one) => one.field === field);
  return html`<p class="trouble" id=${`${fieldId(field)}-problem`}>${problem ? problemText(problem, around.reader.formats) : nothing}</p>
    <div class="hints" role="status" id=${`${fieldId(field)}-hints`}>
      ${hints.map(({ code, found }) => html`<p>${found ? html`<q><bdi>${found}</bdi></q> ` : nothing}<span>${hintText(code)}</span></p>`)}
    </div>`;
}
