import { msg } from '@lit/localize';
import type { Listing } from '@newcomer-portal/inventory';
import { html, type TemplateResult } from 'lit';
import { pictogram } from './pictogram.ts';

/**
 * Opens the person's own mail program with a mail to a service. Nothing is sent from here, and everything can be changed
 * there.
 *
 * @param listing without an address, or without a listing, the person fills in whom it is for
 */
export function mailButton(
  listing: Pick<Listing, 'service' | 'organization'> | undefined,
  subject: string,
  text: string,
): TemplateResult {
  const to = listing?.service.email ?? listing?.organization?.email ?? '';
  return html`<a class="button" href=${mailAddress(to, subject, text)}>${pictogram('external-link')} ${openText()}</a>`;
}

function mailAddress(to: string, subject: string, text: string): string {
  // Mail programs want both letters of a line's end.
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${body}`;
}

function openText(): string {
  return msg('Open my e-mail', { id: 'mail.open', desc: 'Link: opens the mail program with this text' });
}
