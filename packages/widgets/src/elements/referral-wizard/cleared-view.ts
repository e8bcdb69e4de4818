import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../../parts/pictogram.ts';
import { heldList } from './held-list.ts';
import type { WizardScene } from './wizard-scene.ts';

/** Confirms what was removed, and says what the browser did not let us remove. */
export function clearedView({ yours }: WizardScene): TemplateResult | typeof nothing {
  const { cleared } = yours.clearing;
  if (!cleared) return nothing;
  const { gone, left, idle } = cleared;
  return html`<div class="notice ${left.length > 0 ? 'trouble' : 'calm'}">
    ${left.length > 0 ? pictogram('alert-triangle') : nothing}
    <div>
      ${
        gone.length > 0
          ? html`<h3 id="cleared" tabindex="-1">${idle ? idleText() : goneText()}</h3>
              ${heldList(gone)}`
          : nothing
      }
      ${
        left.length > 0
          ? html`<h3 id="not-cleared" tabindex="-1">${leftText()}</h3>
              ${heldList(left)}
              <p>${browserText()}</p>`
          : nothing
      }
    </div>
  </div>`;
}

function goneText(): string {
  return msg('This is cleared:', { id: 'cleared.gone', desc: 'Over a list of what was removed' });
}

function idleText(): string {
  return msg('Nobody was here for some time. This is cleared:', {
    id: 'cleared.idle',
    desc: 'Over a list of what was removed from a shared screen',
  });
}

function leftText(): string {
  return msg('We could not clear this:', { id: 'cleared.left', desc: 'Over a list of what is still there' });
}

function browserText(): string {
  return msg('You can delete it in the settings of your browser. Look for “site data”.', {
    id: 'cleared.browser',
    desc: 'What to do where the browser did not let us delete',
  });
}
