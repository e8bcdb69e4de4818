import { phonesOf } from '@newcomer-portal/inventory';
import type { Door } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../../i18n/reader.ts';
import { words } from '../../../parts/words.ts';

/** Where to go or call, in a line. */
export function doorText(door: Door, reader: Reader): TemplateResult {
  if (door.kind === 'line')
    return html`${words(reader.text(door.line, 'name'), reader.locale)} ${numberText(door.line.number)}`;
  const { service, organization } = door.candidate.listing;
  return html`${words(reader.text(service, 'name'), reader.locale)}
    ${organization ? html`· ${words(reader.text(organization, 'name'), reader.locale)}` : nothing}
    ${numberText(phonesOf(door.candidate.listing)[0]?.number)}`;
}

function numberText(number: string | undefined): TemplateResult | typeof nothing {
  return number ? html`· <bdi dir="ltr">${number}</bdi>` : nothing;
}
