import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../../parts/pictogram.ts';
import type { WizardScene } from './wizard-scene.ts';

/** On the first screen, where answers are kept on this device: the way back to them. */
export function keptOffer(scene: WizardScene): TemplateResult | typeof nothing {
  const { yours, actions } = scene;
  if (!yours.mayGoOn) return nothing;
  if (yours.form === 'open') return yours.keepingView(scene);
  const open = () => {
    void yours.ask('open');
    actions.moveTo('#open-title');
  };
  return html`<div class="notice calm">
    ${pictogram('lock')}
    <div>
      <h3>${titleText()}</h3>
      <p><button type="button" id="go-on" @click=${open}>${goOnText()}</button></p>
    </div>
  </div>`;
}

function titleText(): string {
  return msg('Answers are kept on this device.', { id: 'keep.there', desc: 'On the first screen' });
}

function goOnText(): string {
  return msg('Go on with what you kept', {
    id: 'keep.go-on',
    desc: 'Button: opens the form that opens what was kept',
  });
}
