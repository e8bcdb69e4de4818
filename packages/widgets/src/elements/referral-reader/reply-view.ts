import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { copyField } from '../../parts/referral/copy-field.ts';
import { qrCode } from '../../parts/referral/qr-code.ts';
import type { ReaderScene } from './reader-scene.ts';

/** The answer that was made, to be scanned by the person or sent to whoever sent the letter. */
export function replyView({ reader, address }: ReaderScene): TemplateResult | typeof nothing {
  if (!reader.reply) return nothing;
  const link = `${address}#${reader.reply}`;
  return html`<div class="notice calm">
    <h3 id="reply-title" tabindex="-1">${titleText()}</h3>
    <p>${introText()}</p>
    <div class="codes">${qrCode(link, titleText())}</div>
    ${copyField(linkText(), link)}
  </div>`;
}

function titleText(): string {
  return msg('Your answer', { id: 'reply.title', desc: 'Title over the code that takes an answer back' });
}

function introText(): string {
  return msg('Let the person scan it, or send the link to the sender. Only the sender can open it.', {
    id: 'reply.intro',
    desc: 'Over the code',
  });
}

function linkText(): string {
  return msg('Link of the answer', { id: 'reply.link', desc: 'Label of the link to copy' });
}
