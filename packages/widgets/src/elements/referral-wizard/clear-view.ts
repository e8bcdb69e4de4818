import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heldList } from './held-list.ts';
import type { WizardScene } from './wizard-scene.ts';

/** Asks once before everything is cleared: there is no way back, because that way would be a copy. */
export function clearView({ yours: { clearing }, actions }: WizardScene): TemplateResult {
  return html`<div class="notice trouble" role="group" aria-labelledby="clear-title">
    <div>
      <h3 id="clear-title" tabindex="-1">${titleText()}</h3>
      ${heldList(clearing.held)}
      <p>${noWayBackText()}</p>
      <p class="actions">
        <button type="button" class="primary" id="clear-now" @click=${actions.clear}>${yesText()}</button>
        <button type="button" @click=${() => actions.askToClear(false)}>${noText()}</button>
      </p>
    </div>
  </div>`;
}

function titleText(): string {
  return msg('Do you want to clear this?', { id: 'clear.title', desc: 'Over a list of what is removed' });
}

function noWayBackText(): string {
  return msg('You cannot get it back. Files and papers that you made stay with you.', {
    id: 'clear.no-way-back',
    desc: 'Before everything is cleared',
  });
}

function yesText(): string {
  return msg('Yes, clear it', { id: 'clear.yes', desc: 'Button: removes everything' });
}

function noText(): string {
  return msg('No, go back', { id: 'clear.no', desc: 'Button: removes nothing' });
}
