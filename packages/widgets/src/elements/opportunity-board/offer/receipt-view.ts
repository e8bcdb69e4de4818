import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { OfferReceipt } from '../../../controllers/offer-controller.ts';
import { saveFile } from '../../../parts/save-file.ts';
import type { OfferScene } from './offer-scene.ts';

/** The city has it: what was sent, when, and under which number. */
export function receiptView({ offer, around, leave }: OfferScene, receipt: OfferReceipt): TemplateResult {
  const { formats } = around.reader;
  const { timezone } = around.board.document.municipality;
  const [sent] = receipt.document.opportunities;
  const another = () => {
    offer.another();
    around.actions.moveTo('#offer-heading');
  };
  return html`<p><bdi><strong>${sent?.title}</strong></bdi></p>
    <p>${sentText(formats.day(around.today), formats.timeAt(receipt.at, timezone))}</p>
    ${receipt.receipt ? html`<p>${numberText()} <bdi><strong>${receipt.receipt}</strong></bdi></p>` : nothing}
    <p>${nextText()}</p>
    <p class="actions">
      <button type="button" @click=${() => saveFile('offer.json', 'application/json', offer.keepMade())}>${keepText()}</button>
      <button type="button" @click=${another}>${anotherText()}</button>
      <button type="button" class="primary" @click=${leave}>${leaveText()}</button>
    </p>`;
}

function sentText(day: string, time: string): string {
  return msg(str`Sent: ${day}, ${time}`, { id: 'offer.sent', desc: '0: a day, 1: a time' });
}

function numberText(): string {
  return msg('The city says:', { id: 'offer.number', desc: 'Before a number or note that the city gave' });
}

function nextText(): string {
  return msg('The city decides when it is on the board.', {
    id: 'offer.next',
    desc: 'After an offer was sent',
  });
}

function keepText(): string {
  return msg('Keep a copy (file)', { id: 'offer.keep-copy', desc: 'Button: saves what was sent' });
}

function anotherText(): string {
  return msg('Offer something else', { id: 'offer.another', desc: 'Button: a new form' });
}

function leaveText(): string {
  return msg('Back to the board', { id: 'offer.back', desc: 'Button' });
}
