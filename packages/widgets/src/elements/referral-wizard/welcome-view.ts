import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { followUpLabel } from '../../parts/labels/follow-up-label.ts';
import { pictogram } from '../../parts/pictogram.ts';
import { clearedView } from './cleared-view.ts';
import { keptOffer } from './kept-offer.ts';
import type { WizardScene } from './wizard-scene.ts';

/** What this is, what happens with the answers, and the way in. */
export function welcomeView(scene: WizardScene): TemplateResult {
  const { actions, mode, has, yours } = scene;
  return html`<section class="welcome">
    <h2 id="step-title" tabindex="-1">${mode === 'worker' ? workerTitle() : title()}</h2>
    ${clearedView(scene)} ${keptOffer(scene)}
    <slot name="welcome"><p class="lead">${text()}</p></slot>
    <ul class="promises">
      <li>${pictogram('clock')} ${minutes()}</li>
      <li>${pictogram('lock')} ${yours.mayKeep ? keepPromise() : promise()}</li>
      <li>${pictogram('arrow-right')} ${skipText()}</li>
    </ul>
    <p><button type="button" class="primary large" id="start" @click=${actions.start}>${startText()}</button></p>
    ${has.followUp ? html`<p><button type="button" id="follow-up" @click=${() => actions.show('follow-up')}>${followUpLabel()}</button></p>` : nothing}
  </section>`;
}

function title(): string {
  return msg('Get your own plan', { id: 'welcome.title', desc: 'Title of the wizard' });
}

function workerTitle(): string {
  return msg('Make a plan together', { id: 'welcome.worker', desc: 'Title when a worker helps somebody' });
}

function text(): string {
  return msg('We ask a few things. Then we show you who can help, where to go first, and what to bring.', {
    id: 'welcome.text',
    desc: 'What the wizard does',
  });
}

function minutes(): string {
  return msg('It takes about five minutes.', { id: 'welcome.minutes', desc: 'How long it takes' });
}

function promise(): string {
  return msg('Your answers stay on this screen. We do not send or keep them.', {
    id: 'welcome.promise',
    desc: 'Privacy promise',
  });
}

function keepPromise(): string {
  return msg('Your answers stay on this screen. We do not send them. We keep them only if you ask.', {
    id: 'welcome.keep-promise',
    desc: 'Privacy promise, where answers can be kept on the device',
  });
}

function skipText(): string {
  return msg('You can skip any question.', { id: 'welcome.skip', desc: 'No question must be answered' });
}

function startText(): string {
  return msg('Start', { id: 'welcome.start', desc: 'Button: begin with the first question' });
}
