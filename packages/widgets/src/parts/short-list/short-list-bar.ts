import { html, nothing, type TemplateResult } from 'lit';
import type { ShortListController } from '../../controllers/short-list-controller.ts';
import type { Reader } from '../../i18n/reader.ts';
import { pictogram } from '../pictogram.ts';
import { goneText } from './gone-text.ts';
import { keptCount } from './kept-count.ts';

/** The way to what a person has kept; nothing where they have kept nothing. */
export function shortListBar(
  list: ShortListController,
  reader: Reader,
  show: () => void,
): TemplateResult | typeof nothing {
  const gone = goneText(list, reader);
  if (list.ids.size === 0 && !gone) return nothing;
  return html`<p class="short-list-bar">
    <button type="button" id="kept" @click=${show}>${pictogram('bookmark')} ${keptCount(list, reader)}</button>
    ${gone ? html`<span class="quiet">${gone}</span>` : nothing}
  </p>`;
}
