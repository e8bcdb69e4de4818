import { msg } from '@lit/localize';
import type { Posting } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { contactLinks } from '../../../parts/finding/contact-links.ts';
import { section } from '../../../parts/finding/section.ts';
import { words } from '../../../parts/words.ts';
import type { BoardScene } from '../board-scene.ts';

/** Who offers it, in their own words, with their website. */
export function offeredView(
  { reader }: BoardScene,
  { organization }: Posting,
): TemplateResult | typeof nothing {
  if (!organization) return nothing;
  const site =
    'website' in organization ? organization.website : 'url' in organization ? organization.url : undefined;
  const about = reader.text(organization, 'description');
  return section(
    offeredText(),
    html`<p><strong>${words(reader.text(organization, 'name'), reader.locale)}</strong></p>
      ${about ? html`<p>${words(about, reader.locale)}</p>` : nothing}
      ${site ? html`<p>${contactLinks({ site })}</p>` : nothing}`,
  );
}

function offeredText(): string {
  return msg('Who offers it', { id: 'offered.title', desc: 'Title over the employer, agency or club' });
}
