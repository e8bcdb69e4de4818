import { html, type TemplateResult } from 'lit';
import { copyButton } from '../copy-button.ts';

/** A text to copy: a link that is too long to write. */
export function copyField(label: string, text: string): TemplateResult {
  return html`<div class="copy">
    <label>${label} <input class="copied" readonly dir="ltr" .value=${text} /></label>
    ${copyButton()}
  </div>`;
}
