import { msg, str } from '@lit/localize';
import { phonesOf } from '@newcomer-portal/inventory';
import type { Door } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../../i18n/reader.ts';
import { placeLine } from '../../../parts/place-line.ts';
import { words } from '../../../parts/words.ts';
import type { PaperDoor } from './paper-doors.ts';

/** The doors as a numbered list: what for, where, the number to call, and where else. */
export function doorListView(doors: readonly PaperDoor[], reader: Reader): TemplateResult {
  return html`<ol class="paper-doors">
    ${doors.map(
      ({ number, first, second, needs }) => html`<li>
        <span class="door-number">${reader.formats.number(number)}</span>
        <div>
          <h4>${reader.formats.list([...new Set(needs.map(({ need, code }) => (need && reader.text(need, 'name')?.text) ?? code))])}</h4>
          ${doorView(first, reader)} ${second ? html`<p class="quiet">${orText(shortName(second, reader))} ${numberText(second)}</p>` : nothing}
        </div>
      </li>`,
    )}
  </ol>`;
}

function doorView(door: Door, reader: Reader): TemplateResult {
  if (door.kind === 'line')
    return html`<p>${words(reader.text(door.line, 'name'), reader.locale)} ${numberText(door)}</p>`;
  const { listing } = door.candidate;
  const { service, organization } = listing;
  return html`<p>${words(reader.text(service, 'name'), reader.locale)}</p>
    ${organization ? html`<p>${words(reader.text(organization, 'name'), reader.locale)}</p>` : nothing}
    <p>${placeLine(listing, reader)} ${numberText(door)}</p>`;
}

/** Who gives it, which is what a sign over a door says. */
function shortName(door: Door, reader: Reader): string {
  if (door.kind === 'line') return reader.text(door.line, 'name')?.text ?? '';
  const { service, organization } = door.candidate.listing;
  return reader.text(organization ?? service, 'name')?.text ?? '';
}

function numberText(door: Door): TemplateResult | typeof nothing {
  const number = door.kind === 'line' ? door.line.number : phonesOf(door.candidate.listing)[0]?.number;
  return number ? html`<bdi class="number" dir="ltr">${number}</bdi>` : nothing;
}

function orText(name: string): string {
  return msg(str`Or: ${name}`, {
    id: 'paper.or',
    desc: 'On paper, where else to go. 0: an agency or a help line',
  });
}
