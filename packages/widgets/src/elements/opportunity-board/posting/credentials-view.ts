import { msg } from '@lit/localize';
import type { Opportunity } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../../../parts/words.ts';
import type { BoardScene } from '../board-scene.ts';

type Credential = NonNullable<Opportunity['credentials']>[number];

/** Papers that are asked for, each with the way to it. */
export function credentialsView(
  scene: BoardScene,
  credentials: readonly Credential[],
): TemplateResult | typeof nothing {
  if (credentials.length === 0) return nothing;
  return html`<h4>${papersText()}</h4>
    <ul class="bullets">
      ${credentials.map((credential) => credentialView(scene, credential))}
    </ul>`;
}

function credentialView({ reader, actions }: BoardScene, credential: Credential): TemplateResult {
  const { required = true, licence_id, url } = credential;
  return html`<li>
    ${words(reader.text(credential, 'name'), reader.locale)}
    <span class="quiet">${required ? requiredText() : niceText()}</span>
    ${
      licence_id
        ? html`<button type="button" class="plain" @click=${() => actions.moveTo('#ladder-title')}>${wayText()}</button>`
        : nothing
    }
    ${url ? html`<a href=${url} rel="noopener noreferrer" target="_blank">${wayText()}</a>` : nothing}
  </li>`;
}

function papersText(): string {
  return msg('Papers', {
    id: 'asked.papers',
    desc: 'Title over licences, degrees and checks that are asked for',
  });
}

function requiredText(): string {
  return msg('(you must have it)', { id: 'asked.required', desc: 'After a paper that is asked for' });
}

function niceText(): string {
  return msg('(good to have)', { id: 'asked.nice', desc: 'After a paper that helps, but is not asked for' });
}

function wayText(): string {
  return msg('How to get it', { id: 'asked.way', desc: 'Link to the way to a licence or another paper' });
}
