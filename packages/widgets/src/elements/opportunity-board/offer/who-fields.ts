import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { choiceField } from './fields/choice-field.ts';
import { wordField } from './fields/word-field.ts';
import type { OfferScene } from './offer-scene.ts';

/** What is offered, by whom, and in which language it is written. */
export function whoFields(scene: OfferScene): TemplateResult {
  return html`<fieldset>
    <legend>${msg('Who offers it', { id: 'offer.who', desc: 'Title over fields' })}</legend>
    ${choiceField(scene, 'kind', { needed: true })} ${wordField(scene, 'organization', { needed: true })}
    <div class="pair">
      ${wordField(scene, 'website', { inputmode: 'url' })} ${choiceField(scene, 'language')}
    </div>
  </fieldset>`;
}
