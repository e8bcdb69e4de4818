import { msg, str } from '@lit/localize';
import type { FoundText, Freshness, Source } from '@newcomer-portal/inventory';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../i18n/reader.ts';
import { sourceLabel } from '../labels/source-label.ts';
import { pictogram } from '../pictogram.ts';
import { words } from '../words.ts';

/** How far a record's facts can be relied on, and where they come from. */
export interface CheckedFacts {
  freshness: Freshness;
  /** Who looked. */
  who: FoundText | undefined;
  source: Source | undefined;
}

/** When a record was checked, by whom, and where it came from. Old facts say so. */
export function checkedLines({ freshness, who, source }: CheckedFacts, reader: Reader): TemplateResult {
  const { level, date, by } = freshness;
  const day = date && reader.formats.day(date);
  return html`<div class="checked ${level}">
    <p>
      ${pictogram(level === 'fresh' ? 'check' : 'clock')}
      <span>
        ${day ? (by === 'assured' ? checkedOn(day) : listedOn(day)) : neverChecked()}
        ${who && by === 'assured' ? html`(${words(who, reader.locale)})` : nothing}
      </span>
    </p>
    ${level === 'old' || level === 'ageing' ? html`<p>${mayBeOld()}</p>` : nothing}
    ${
      source
        ? html`<p class="quiet">
          ${sourceLabel()} ${words(reader.text(source, 'name'), reader.locale)} · <bdi>${source.publisher}</bdi> · ${words(reader.text(source, 'note'), reader.locale)}
        </p>`
        : nothing
    }
  </div>`;
}

function checkedOn(day: string): string {
  return msg(str`Checked on ${day}`, { id: 'checked.on', desc: '0: the day somebody checked the listing' });
}

function listedOn(day: string): string {
  return msg(str`From a list dated ${day}`, {
    id: 'checked.listed',
    desc: '0: the date of the list it was taken from',
  });
}

function neverChecked(): string {
  return msg('We do not know when this was checked.', { id: 'checked.never', desc: 'No date is known' });
}

function mayBeOld(): string {
  return msg('This may be old. Call first.', {
    id: 'checked.old',
    desc: 'The facts are more than six months old',
  });
}
