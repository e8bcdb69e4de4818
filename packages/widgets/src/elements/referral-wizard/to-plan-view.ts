import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { pictogram } from '../../parts/pictogram.ts';
import type { WizardScene } from './wizard-scene.ts';

/** The way back from a screen beside the plan. */
export function toPlanView({ actions }: Pick<WizardScene, 'actions'>): TemplateResult {
  return html`<p class="tools">
    <button type="button" id="to-plan" @click=${() => actions.show('plan')}>${pictogram('arrow-left')} ${planText()}</button>
  </p>`;
}

function planText(): string {
  return msg('Back to the plan', { id: 'answers.plan', desc: 'Button' });
}
