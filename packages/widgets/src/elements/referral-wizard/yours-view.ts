import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { clearView } from './clear-view.ts';
import type { WizardScene } from './wizard-scene.ts';

/** What becomes of all that a person told, on every screen from the first answer on. */
export function yoursView(scene: WizardScene): TemplateResult | typeof nothing {
  const { yours, talk, actions } = scene;
  const { clearing, form, isKeeping } = yours;
  if (clearing.held.length === 0) return nothing;
  const keep = () => {
    void yours.ask('keep');
    actions.moveTo('#keep-title');
  };
  return html`<div class="yours">
    ${form === 'open' ? nothing : yours.keepingView(scene)}
    <p class="actions">
      ${
        yours.mayKeep && talk.isTold && !isKeeping && !form
          ? html`<button type="button" id="keep" @click=${keep}>${keepText()}</button>`
          : nothing
      }
      <button type="button" id="clear" aria-expanded=${clearing.asking} @click=${() => actions.askToClear(true)}>${clearText()}</button>
    </p>
    ${clearing.asking ? clearView(scene) : nothing}
    ${talk.isTold && !isKeeping ? html`<p class="quiet">${scene.library ? libraryText() : closeText()}</p>` : nothing}
  </div>`;
}

function keepText(): string {
  return msg('Keep my answers on this device', {
    id: 'yours.keep',
    desc: 'Button: opens the form that keeps answers',
  });
}

function clearText(): string {
  return msg('Clear everything', { id: 'yours.clear', desc: 'Button: removes all that a person told' });
}

function closeText(): string {
  return msg('When you close this page, it forgets what you told.', {
    id: 'yours.close',
    desc: 'Under the buttons',
  });
}

function libraryText(): string {
  return msg('When nobody uses this screen for some time, we clear it.', {
    id: 'yours.library',
    desc: 'Under the buttons, on a screen that many people use',
  });
}
