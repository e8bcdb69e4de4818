import { msg } from '@lit/localize';
import type { CostOption } from '@newcomer-portal/inventory';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../i18n/reader.ts';
import { words } from '../words.ts';

/** One price, with whom it is for. */
export function costLine(option: CostOption, reader: Reader, currency: string): TemplateResult {
  const { amount } = option;
  const price =
    amount === 0
      ? freeText()
      : amount !== undefined && reader.formats.money(amount, option.currency ?? currency);
  return html`${words(reader.text(option, 'option'), reader.locale)} ${price ? html`<strong>${price}</strong>` : nothing}
    <span class="quiet">${words(reader.text(option, 'amount_description'), reader.locale)}</span>`;
}

function freeText(): string {
  return msg('Free', { id: 'entry.free', desc: 'A price of zero' });
}
