import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** The city has changed its questions since the answers were kept. */
export function outdatedView(): TemplateResult {
  return html`<div class="notice calm" role="status">
    <p>${msg('Some questions have changed since then. Please look at your answers.', { id: 'keep.outdated', desc: 'Kept answers were opened' })}</p>
  </div>`;
}
