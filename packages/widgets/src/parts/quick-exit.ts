import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { pictogram } from './pictogram.ts';

/** The button that leaves the page at once, for somebody whose screen is being looked at. */
export function quickExitButton(leave: () => void): TemplateResult {
  return html`<button class="quick-exit" type="button" @click=${leave}>
    ${pictogram('door-exit')}
    ${msg('Leave quickly', { id: 'exit.leave', desc: 'Button that hides the page at once and opens a harmless one' })}
  </button>`;
}
