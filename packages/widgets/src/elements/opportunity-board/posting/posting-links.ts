import type { Posting } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { payText } from '../../../parts/opportunity/pay-text.ts';
import { words } from '../../../parts/words.ts';
import type { BoardScene } from '../board-scene.ts';

/** Other postings by their titles, with who offers them and what they pay. */
export function postingLinks(
  { actions, reader, asked }: BoardScene,
  postings: readonly Posting[],
): TemplateResult | typeof nothing {
  if (postings.length === 0) return nothing;
  return html`<ul class="links">
    ${postings.map(({ opportunity, organization }) => {
      const { id } = opportunity;
      const pay =
        'pay' in opportunity && opportunity.pay ? payText(opportunity.pay, reader.locale) : undefined;
      return html`<li>
        <a
          href=${actions.linkTo(id)}
          aria-current=${asked.selected === id ? 'true' : 'false'}
          @click=${(event: MouseEvent) => actions.open(id, event)}
          >${words(reader.text(opportunity, 'title'), reader.locale)}</a
        >
        <span class="quiet">
          ${organization ? words(reader.text(organization, 'name'), reader.locale) : nothing} ${pay ? `· ${pay}` : nothing}
        </span>
      </li>`;
    })}
  </ul>`;
}
