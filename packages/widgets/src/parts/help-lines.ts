import { msg } from '@lit/localize';
import type { HelpLine } from '@newcomer-portal/inventory';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../i18n/reader.ts';
import { telephoneAddress } from './phone-link.ts';
import { words } from './words.ts';

/**
 * The numbers for the worst moment. The first stands open on every screen; the others are one tap away.
 *
 * @param lines from the inventory; without one, only the number that the page itself gives
 * @param emergency the number that the page gives, `911`
 */
export function helpLines(lines: readonly HelpLine[], emergency: string, reader: Reader): TemplateResult {
  const first = lines.find(({ kind }) => kind === 'emergency')?.number ?? emergency;
  const others = lines.filter(({ kind }) => kind !== 'emergency');
  return html`<div class="help-lines">
    <p>
      <strong>${inDanger()}</strong>
      <a class="emergency" href=${telephoneAddress(first)} data-activity="call">${call()} <bdi dir="ltr">${first}</bdi></a>
    </p>
    ${
      others.length === 0
        ? nothing
        : html`<details>
          <summary>${moreLines()}</summary>
          ${helpLineList(others, reader)}
        </details>`
    }
  </div>`;
}

/** Help lines with their numbers to tap. */
export function helpLineList(lines: readonly HelpLine[], reader: Reader): TemplateResult {
  return html`<ul class="lines">
    ${lines.map((line) => helpLine(line, reader))}
  </ul>`;
}

function helpLine(line: HelpLine, reader: Reader): TemplateResult {
  const { formats, locale } = reader;
  const languages = line.languages?.map((tag) => formats.language(tag));
  return html`<li>
    <a href=${telephoneAddress(line.number)} data-activity="call"><bdi dir="ltr">${line.number}</bdi></a>
    <strong>${words(reader.text(line, 'name'), locale)}</strong>
    <span class="quiet">${words(reader.text(line, 'description'), locale)} ${languages && `(${formats.list(languages)})`}</span>
  </li>`;
}

function inDanger(): string {
  return msg('In danger?', { id: 'help.danger', desc: 'Before the emergency number, on every screen' });
}

function call(): string {
  return msg('Call', { id: 'help.call', desc: 'Before a phone number: call this number' });
}

function moreLines(): string {
  return msg('More help lines', { id: 'help.more', desc: 'Opens the list of crisis and help phone lines' });
}
