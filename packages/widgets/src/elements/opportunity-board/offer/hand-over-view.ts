import { msg, str } from '@lit/localize';
import type { Opportunity } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../../../parts/save-file.ts';
import { offerMail } from './offer-mail.ts';
import type { OfferScene } from './offer-scene.ts';
import { offerText } from './offer-text.ts';
import { sendTroubleView } from './send-trouble-view.ts';

/** The ways to hand an offer over: to the city's address, by e-mail, as a file. */
export function handOverView(scene: OfferScene, opportunity: Opportunity): TemplateResult {
  const { offer, around, to } = scene;
  const { endpoint, email } = to;
  const send = async () => {
    if (!endpoint) return;
    await offer.send(endpoint);
    around.actions.moveTo(offer.view === 'received' ? '#offer-heading' : '#offer-not-sent');
  };
  return html`<section class="hand-over" aria-labelledby="offer-hand-over">
    ${sendTroubleView(scene)}
    <h3 id="offer-hand-over">${titleText()}</h3>
    <p class="actions">
      ${
        endpoint
          ? html`<button type="button" class="primary" aria-disabled=${offer.work.busy} @click=${send}>${sendText()}</button>`
          : nothing
      }
      ${email ? mailLink(email, scene, opportunity) : nothing}
      <button type="button" @click=${() => saveFile('offer.json', 'application/json', offer.keepMade())}>${fileText()}</button>
      <span role="status">${offer.work.busy ? sendingText() : nothing}</span>
    </p>
  </section>`;
}

/** The whole offer as an e-mail; what would be cut on the way goes as a file with a short one. */
function mailLink(email: string, scene: OfferScene, { title }: Opportunity): TemplateResult {
  const subject = subjectText(title);
  const whole = offerMail(email, subject, offerText(scene));
  const address = whole ?? offerMail(email, subject, attachedText()) ?? `mailto:${email}`;
  const link = html`<a class="button" href=${address} @click=${() => scene.offer.openMail()}>${mailText()}</a>`;
  return whole ? link : html`<span class="field"><span class="quiet">${tooLongText()}</span>${link}</span>`;
}

function titleText(): string {
  return msg('Send it', { id: 'offer.hand-over', desc: 'Title over the ways to send an offer' });
}

function sendText(): string {
  return msg('Send to the city', { id: 'offer.send', desc: 'Button' });
}

function sendingText(): string {
  return msg('It is on its way…', { id: 'offer.sending', desc: 'While an offer is being sent' });
}

function mailText(): string {
  return msg('Send by e-mail', { id: 'offer.mail', desc: 'Link: opens the mail program' });
}

function tooLongText(): string {
  return msg('This is too long for an e-mail from here. Save the file, and attach it.', {
    id: 'offer.mail-too-long',
    desc: 'Beside the link that opens the mail program',
  });
}

function attachedText(): string {
  return msg('The offer is in the file with this e-mail.', {
    id: 'offer.attached',
    desc: 'Text of an e-mail',
  });
}

function subjectText(title: string): string {
  return msg(str`Offer: ${title}`, {
    id: 'offer.subject',
    desc: 'Subject of an e-mail. 0: title of the offer',
  });
}

function fileText(): string {
  return msg('Save as a file', { id: 'offer.save', desc: 'Button: saves the offer as a file' });
}
