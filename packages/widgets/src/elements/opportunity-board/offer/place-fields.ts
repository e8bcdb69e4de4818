import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { tickField } from './fields/tick-field.ts';
import { wordField } from './fields/word-field.ts';
import type { OfferScene } from './offer-scene.ts';

/** Where it is done, and how one gets there. */
export function placeFields(scene: OfferScene): TemplateResult {
  const isAtHome = scene.offer.draft.at_home;
  return html`<fieldset>
    <legend>${msg('Where', { id: 'offer.where', desc: 'Title over fields' })}</legend>
    ${tickField(scene, 'at_home')} ${wordField(scene, 'address')}
    <div class="pair">${wordField(scene, 'city', { needed: !isAtHome })} ${wordField(scene, 'postal_code')}</div>
    ${wordField(scene, 'transportation', { help: transportHelp() })}
  </fieldset>`;
}

function transportHelp(): string {
  return msg('Which bus? Does it run when a shift begins and ends?', {
    id: 'offer.transportation-help',
    desc: 'Over "how do people get there"',
  });
}
