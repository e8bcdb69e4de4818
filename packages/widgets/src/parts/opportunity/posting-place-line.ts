import { msg } from '@lit/localize';
import type { Posting } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../i18n/reader.ts';

/** Where it is done, on one line: the first place by name and street, and whether it can be done at home. */
export function postingPlaceLine(
  { opportunity, places }: Posting,
  reader: Reader,
): TemplateResult | string | typeof nothing {
  const [first, ...others] = places;
  const atHome = opportunity.at_home ? atHomeText() : undefined;
  if (!first) return atHome ?? nothing;
  const name = 'name' in first.place ? reader.text(first.place, 'name') : undefined;
  const more = others.length > 0 ? `+${reader.formats.number(others.length)}` : undefined;
  // Street names are written in the town's own letters, whatever the reader's direction.
  return html`${name ? html`<bdi>${name.text}</bdi>` : nothing}${name && first.address ? ' · ' : nothing}${
    first.address ? html`<bdi>${first.address}</bdi>` : nothing
  }${more ? html` <bdi>${more}</bdi>` : nothing}${atHome ? ` · ${atHome}` : nothing}`;
}

export function atHomeText(): string {
  return msg('You can do it at home', { id: 'posting.at-home', desc: 'The work can be done from home' });
}
