import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { HandOffController } from '../../../controllers/hand-off-controller.ts';
import type { AgencySender, WorkerFile } from '../../../controllers/worker-file.ts';
import { toPlanView } from '../to-plan-view.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { senderForm } from '../worker/sender-form.ts';

/** Before a worker's first letter: which agency sends it. It is asked once. */
export function senderStep(
  scene: WizardScene,
  handOff: HandOffController,
  worker: WorkerFile,
): TemplateResult {
  const { actions } = scene;
  const use = (sender: AgencySender) => {
    worker.sendAs(sender);
    handOff.sendAs(sender);
    actions.moveTo('#step-title');
  };
  return html`<section class="hand-off" aria-labelledby="step-title">
    <h2 id="step-title" tabindex="-1">${titleText()}</h2>
    <p>${introText()}</p>
    ${senderForm(actions, worker.sender, use)}
    ${toPlanView(scene)}
  </section>`;
}

function titleText(): string {
  return msg('Who sends this letter?', {
    id: 'sender.title',
    desc: 'Title: a worker says which agency they are',
  });
}

function introText(): string {
  return msg('The place you write to sees this. It can then answer you.', {
    id: 'sender.intro',
    desc: 'Over the name and contact of the sending agency',
  });
}
