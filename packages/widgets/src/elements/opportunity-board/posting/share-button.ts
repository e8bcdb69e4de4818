import { msg } from '@lit/localize';
import type { Opportunity } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../../../parts/pictogram.ts';
import type { BoardScene } from '../board-scene.ts';

/** Hands the posting's link to the device's own way of sharing; nothing on a device that has none. */
export function shareButton(
  { actions, reader }: BoardScene,
  opportunity: Opportunity,
): TemplateResult | typeof nothing {
  if (!navigator.share) return nothing;
  const share = async () => {
    actions.tell('share');
    const title = reader.text(opportunity, 'title')?.text ?? '';
    try {
      await navigator.share({ title, url: actions.linkTo(opportunity.id) });
    } catch {
      // The person thought better of it, or the device did: the link can be copied beside.
    }
  };
  return html`<button type="button" @click=${share}>${pictogram('share')} ${shareText()}</button>`;
}

function shareText(): string {
  return msg('Share', { id: 'posting.share', desc: 'Button: opens the device’s own way of sharing a link' });
}
