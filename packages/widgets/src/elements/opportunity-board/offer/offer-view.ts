import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { backLabel } from '../../../parts/labels/back-label.ts';
import { pictogram } from '../../../parts/pictogram.ts';
import { formView } from './form-view.ts';
import type { OfferScene } from './offer-scene.ts';
import { previewView } from './preview-view.ts';
import { receiptView } from './receipt-view.ts';

/** An employer, an agency or a club offers something: the form, then how it will look, then the receipt. */
export function offerView(scene: OfferScene): TemplateResult {
  return html`<section class="offer" aria-labelledby="offer-heading">
    <p><button type="button" id="offer-back" @click=${scene.leave}>${pictogram('arrow-left')} ${backLabel()}</button></p>
    <h2 id="offer-heading" tabindex="-1">${titleText(scene)}</h2>
    ${stepView(scene)}
  </section>`;
}

function stepView(scene: OfferScene): TemplateResult {
  const { view, made, receipt } = scene.offer;
  const opportunity = made?.opportunities[0];
  if (view === 'preview' && opportunity) return previewView(scene, opportunity);
  return view === 'received' && receipt ? receiptView(scene, receipt) : formView(scene);
}

function titleText({ offer }: OfferScene): string {
  if (offer.view === 'preview')
    return msg('Your offer', { id: 'offer.preview-title', desc: 'Title over the preview of an offer' });
  return offer.view === 'received'
    ? msg('Thank you. The city has your offer.', {
        id: 'offer.received',
        desc: 'Title after an offer was sent',
      })
    : msg('Offer something', { id: 'offer.begin', desc: 'Title of the form, and the button that opens it' });
}
