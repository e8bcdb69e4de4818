import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** Under the board: the way in for those who have something to offer. */
export function inviteView(open: () => void): TemplateResult {
  return html`<aside class="invite" aria-labelledby="invite-title">
    <h2 id="invite-title">${titleText()}</h2>
    <p><button type="button" id="offer-open" @click=${open}>${openText()}</button></p>
  </aside>`;
}

function titleText(): string {
  return msg('Do you have work, or a place to help?', {
    id: 'invite.title',
    desc: 'To employers, agencies and clubs',
  });
}

function openText(): string {
  return msg('Offer something', { id: 'invite.open', desc: 'Button: opens the form for an offer' });
}
