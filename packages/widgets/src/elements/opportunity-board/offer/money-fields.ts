import { msg } from '@lit/localize';
import { isAsked } from '@newcomer-portal/inventory/offer';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from './fields/choice-field.ts';
import { tickField } from './fields/tick-field.ts';
import { wordField } from './fields/word-field.ts';
import type { OfferScene } from './offer-scene.ts';

/** What the kind of offer says about money: pay, costs paid back, or the price of a course. */
export function moneyFields(scene: OfferScene): TemplateResult {
  const { kind } = scene.offer.draft;
  return html`<fieldset>
    <legend>${msg('Money', { id: 'offer.money', desc: 'Title over fields: pay, expenses, price' })}</legend>
    ${isAsked('pay_minimum', kind) ? payFields(scene) : nothing}
    ${isAsked('expenses_covered', kind) ? tickField(scene, 'expenses_covered') : nothing}
    ${isAsked('cost', kind) ? wordField(scene, 'cost', { inputmode: 'decimal', help: freeHelp() }) : nothing}
  </fieldset>`;
}

function payFields(scene: OfferScene): TemplateResult {
  const isJob = scene.offer.draft.kind === 'job';
  return html`<div class="pair">
      ${wordField(scene, 'pay_minimum', { inputmode: 'decimal', needed: isJob })}
      ${wordField(scene, 'pay_maximum', { inputmode: 'decimal' })} ${choiceField(scene, 'pay_unit')}
    </div>
    ${wordField(scene, 'pay_note')}`;
}

function freeHelp(): string {
  return msg('Write 0 if it is free.', { id: 'offer.cost-help', desc: 'Over the price of a course' });
}
