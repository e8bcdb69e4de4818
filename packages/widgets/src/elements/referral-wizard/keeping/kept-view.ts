import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { KeepingController } from '../../../controllers/keeping-controller.ts';
import { pictogram } from '../../../parts/pictogram.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { troubleView } from './trouble-view.ts';

/** That answers are kept, with a way to end it; or why they are not any more. */
export function keptView({ actions }: WizardScene, keeping: KeepingController): TemplateResult {
  const stop = () => {
    keeping.stop();
    actions.moveTo('#keep');
  };
  return html`${
    keeping.isKeeping
      ? html`<p id="kept" tabindex="-1">${pictogram('lock')} ${keptText()}</p>
          <p><button type="button" @click=${stop}>${stopText()}</button></p>`
      : nothing
  }
  ${troubleView(keeping)}`;
}

function keptText(): string {
  return msg('Your answers are kept on this device. What you change is kept too.', {
    id: 'keep.kept',
    desc: 'After answers were kept',
  });
}

function stopText(): string {
  return msg('Do not keep them any more', { id: 'keep.stop', desc: 'Button: deletes what is kept' });
}
