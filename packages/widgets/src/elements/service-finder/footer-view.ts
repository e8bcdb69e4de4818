import { html, nothing, type TemplateResult } from 'lit';
import { publishedLabel } from '../../parts/labels/published-label.ts';
import { straightLabel } from '../../parts/labels/straight-label.ts';
import { machineNotice } from '../../parts/machine-notice.ts';
import type { Scene } from './scene.ts';

/** Who answers for the list, how old it is, and that a machine translated the buttons. */
export function footerView(scene: Scene | undefined, locale: string): TemplateResult {
  // Not a <footer>: the page has its own.
  return html`<div class="colophon quiet">
    ${scene ? publisherLine(scene) : nothing}
    ${machineNotice(locale)}
    ${scene ? html`<p>${straightLabel()}</p>` : nothing}
  </div>`;
}

function publisherLine({ directory, reader }: Scene): TemplateResult {
  const { publisher, published, notice, notice_translations, language } = directory.inventory;
  const translated = notice_translations?.[reader.locale];
  const words = translated ?? notice;
  return html`${words ? html`<p class="inventory-notice" lang=${translated ? reader.locale : language}>${words}</p>` : nothing}
    <p>${publishedLabel(publisher.name, reader.formats.day(published.slice(0, 10)))}</p>`;
}
