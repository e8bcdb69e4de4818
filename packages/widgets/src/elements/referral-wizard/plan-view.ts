import { msg } from '@lit/localize';
import type { Plan } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nearView } from '../../parts/near-view.ts';
import { pictogram } from '../../parts/pictogram.ts';
import { changeView } from './change-view.ts';
import { plannedNeedView } from './planned-need-view.ts';
import { bringView, stepsView } from './steps-view.ts';
import { urgentView } from './urgent-view.ts';
import type { WizardScene } from './wizard-scene.ts';

/** The plan: what is urgent, each need with its doors, the checklist, what to bring. Its paper form is the hand-out. */
export function planView(scene: WizardScene, plan: Plan): TemplateResult {
  const { actions, mode } = scene;
  return html`<section class="plan" aria-labelledby="step-title">
    <h2 id="step-title" tabindex="-1">${titleText()}</h2>
    <p class="on-paper">${showStaff()}</p>
    ${changeView(scene)}
    ${urgentView(scene)}
    <div class="place-question">
      <h3>${whereText()}</h3>
      ${nearView(scene)}
    </div>
    <ol class="needs">
      ${repeat(
        plan.needs,
        ({ code, people }) => `${code} ${people.map(({ id }) => id).join()}`,
        (need) => html`<li>${plannedNeedView(scene, need)}</li>`,
      )}
    </ol>
    ${stepsView(scene, plan)} ${bringView(scene, plan)}
    <p class="actions tools">
      <button type="button" class="primary" @click=${() => actions.show('hand-out')}>${pictogram('printer')} ${printText()}</button>
      ${mode === 'worker' ? html`<button type="button" id="file" @click=${() => actions.show('file')}>${fileText()}</button>` : nothing}
      <button type="button" id="answers" @click=${() => actions.show('answers')}>${answersText()}</button>
    </p>
  </section>`;
}

function titleText(): string {
  return msg('Your plan', { id: 'plan.title', desc: 'Title of the plan' });
}

function showStaff(): string {
  return msg('You can show this paper to the people who help you.', {
    id: 'plan.paper',
    desc: 'On the printed plan only',
  });
}

function whereText(): string {
  return msg('Where are you?', { id: 'plan.where', desc: 'Title over the postal code: places near first' });
}

function printText(): string {
  return msg('Print my plan', { id: 'plan.print', desc: 'Button' });
}

function fileText(): string {
  return msg('For your file', { id: 'plan.file', desc: 'Button for a worker: what to keep of the talk' });
}

function answersText(): string {
  return msg('See or change my answers', { id: 'plan.answers', desc: 'Button: list of answers' });
}
