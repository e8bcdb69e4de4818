import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldId } from './fields/field-id.ts';
import { offerLabel } from './offer-label.ts';
import type { OfferScene } from './offer-scene.ts';
import { problemText } from './problem-text.ts';

/** After a try to go on: all that must be mended, each with the way to its field. */
export function missingView({ offer, around }: OfferScene): TemplateResult | typeof nothing {
  const { problems, isTried } = offer;
  if (!isTried || problems.length === 0) return nothing;
  // The fragment of the page is not ours, and a link into a shadow root leads nowhere.
  const go = (event: Event, id: string) => {
    event.preventDefault();
    if (event.currentTarget instanceof Element) unfold(event.currentTarget.getRootNode(), id);
    around.actions.moveTo(`#${id}`);
  };
  return html`<div class="notice trouble" id="offer-missing" tabindex="-1" role="group" aria-labelledby="offer-missing-title">
    <div>
      <h3 id="offer-missing-title">${titleText()}</h3>
      <ul>
        ${problems.map((problem) => {
          const id = fieldId(problem.field);
          return html`<li>
            <a href=${`#${id}`} @click=${(event: Event) => go(event, id)}>${offerLabel(problem.field)}</a>
            <span>${problemText(problem, around.reader.formats)}</span>
          </li>`;
        })}
      </ul>
    </div>
  </div>`;
}

/** A field that is folded away cannot have the keyboard. */
function unfold(root: Node, id: string): void {
  const field = root instanceof ShadowRoot ? root.getElementById(id) : undefined;
  field?.closest('details')?.setAttribute('open', '');
}

function titleText(): string {
  return msg('Something is missing or wrong', { id: 'offer.trouble', desc: 'Title over a list of fields' });
}
