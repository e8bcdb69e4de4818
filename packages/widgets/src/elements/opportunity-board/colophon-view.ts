import { html, nothing, type TemplateResult } from 'lit';
import { publishedLabel } from '../../parts/labels/published-label.ts';
import { machineNotice } from '../../parts/machine-notice.ts';
import type { BoardScene } from './board-scene.ts';

/** Who answers for the board, how old it is, and that a machine translated the buttons. */
export function colophonView(scene: BoardScene | undefined, locale: string): TemplateResult {
  return html`<div class="colophon quiet">${scene ? publisherLine(scene) : nothing} ${machineNotice(locale)}</div>`;
}

function publisherLine({ board, reader }: BoardScene): TemplateResult {
  const { publisher, municipality, published, notice, notice_translations, language } = board.document;
  const translated = notice_translations?.[reader.locale];
  const words = translated ?? notice;
  const day = reader.formats.day(published.slice(0, 10));
  return html`${words ? html`<p class="inventory-notice" lang=${translated ? reader.locale : language}>${words}</p>` : nothing}
    <p>${publishedLabel(publisher?.name ?? municipality.name, day)}</p>`;
}
