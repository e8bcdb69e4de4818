import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { tickField } from './fields/tick-field.ts';
import { ticksField } from './fields/ticks-field.ts';
import { wordField } from './fields/word-field.ts';
import type { OfferScene } from './offer-scene.ts';

/** When it is done, and from when to when. */
export function timeFields(scene: OfferScene): TemplateResult {
  return html`<fieldset>
    <legend>${msg('When', { id: 'offer.when', desc: 'Title over fields' })}</legend>
    ${ticksField(scene, 'days')}
    <div class="pair">${wordField(scene, 'from', { type: 'time' })} ${wordField(scene, 'to', { type: 'time' })}</div>
    <div class="pair">
      ${wordField(scene, 'hours_minimum', { inputmode: 'decimal' })} ${wordField(scene, 'hours_maximum', { inputmode: 'decimal' })}
    </div>
    ${tickField(scene, 'flexible_hours')}
    <div class="pair">${wordField(scene, 'starts', { type: 'date' })} ${wordField(scene, 'ends', { type: 'date' })}</div>
  </fieldset>`;
}
