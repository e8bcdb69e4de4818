import { msg, str } from '@lit/localize';
import { progressOf, type Screen } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { pictogram } from '../../parts/pictogram.ts';
import { words } from '../../parts/words.ts';
import { agesView } from './ages-view.ts';
import { eachView } from './each-view.ts';
import { optionsView } from './options-view.ts';
import type { WizardScene } from './wizard-scene.ts';

/** One question on the screen, how far it is, why it is asked, and the ways on. */
export function questionView(scene: WizardScene, screen: Screen): TemplateResult {
  const { actions, asker, conversation } = scene;
  const { question } = screen;
  const { step, about } = progressOf(conversation);
  const section = html`<section class="question" aria-labelledby="step-title">
    <p class="progress">
      <button type="button" id="back" @click=${actions.back}>${pictogram('arrow-left')} ${backText()}</button>
      <span>${stepText(asker.formats.number(step), asker.formats.number(about))}</span>
      <progress max=${about} value=${step} aria-hidden="true"></progress>
    </p>
    <h2 id="step-title" tabindex="-1">${pictogram(question.pictogram)} ${words(asker.text(question, 'name'), asker.locale)}</h2>
    ${question.description ? html`<p>${words(asker.text(question, 'description'), asker.locale)}</p>` : nothing}
    ${answerView(scene, screen)} ${troubleView(scene)}
    <p class="actions">
      <button type="button" id="skip" @click=${() => actions.skip(question.id)}>${skipText()}</button>
    </p>
    <details class="why">
      <summary>${whyText()}</summary>
      <p>${words(asker.text(question, 'why'), asker.locale)}</p>
    </details>
  </section>`;
  // Each question has elements of its own: a box ticked in one must not stand ticked in the next.
  return html`${keyed(question.id, section)}`;
}

function answerView(scene: WizardScene, screen: Screen): TemplateResult {
  if (screen.question.kind === 'ages') return agesView(scene, screen);
  return screen.people ? eachView(scene, screen, screen.people) : optionsView(scene, screen);
}

function troubleView({ conversation }: WizardScene): TemplateResult {
  const isWrong = conversation.notices.some(({ code }) => code === 'wrong_value');
  return html`<p id="answer-trouble" class="trouble" role="alert">${isWrong ? wrongText() : nothing}</p>`;
}

function backText(): string {
  return msg('Back', { id: 'question.back', desc: 'Button: the question before' });
}

function stepText(step: string, about: string): string {
  return msg(str`Step ${step} of about ${about}`, { id: 'question.step', desc: '0: this step, 1: how many' });
}

function skipText(): string {
  return msg('Skip', { id: 'question.skip', desc: 'Button: do not answer this question' });
}

function whyText(): string {
  return msg('Why do we ask this?', { id: 'question.why', desc: 'Opens the reason for the question' });
}

function wrongText(): string {
  return msg('Please check your answer. An age is a number, like 34.', {
    id: 'question.wrong',
    desc: 'The answer could not be read',
  });
}
