import { msg, str } from '@lit/localize';
import type { Phone } from '@newcomer-portal/inventory';
import { html, type TemplateResult } from 'lit';
import { pictogram } from './pictogram.ts';

/** A number to tap, with its extension dialled after a pause. Read out digit by digit, always left to right. */
export function phoneLink(
  { number, extension }: Pick<Phone, 'number' | 'extension'>,
  label?: string,
): TemplateResult {
  const shown = extension === undefined ? number : withExtension(number, extension);
  return html`<a class="button" href=${telephoneAddress(number, extension)} data-activity="call">
    ${pictogram('phone')}<span>${label}<bdi dir="ltr">${shown}</bdi></span>
  </a>`;
}

/** `tel:` with what can be dialled only; a comma makes a phone wait before it dials the extension. */
export function telephoneAddress(number: string, extension?: number): string {
  const dialled = number.replace(/[^\d+*#]/g, '');
  return `tel:${encodeURI(dialled)}${extension === undefined ? '' : `,${extension}`}`;
}

function withExtension(number: string, extension: number): string {
  return msg(str`${number} ext. ${extension}`, {
    id: 'phone.extension',
    desc: 'A phone number with an extension. 0: number, 1: extension',
  });
}
