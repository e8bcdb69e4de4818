import { msg } from '@lit/localize';
import { DONT_KNOW } from '@newcomer-portal/referral';
import { type FollowUpQuestion, FollowUpTime } from '@newcomer-portal/referral/follow-up';
import { html, type TemplateResult } from 'lit';
import { followUpLabel } from '../../../../parts/labels/follow-up-label.ts';
import { pictogram } from '../../../../parts/pictogram.ts';
import { words } from '../../../../parts/words.ts';
import { dontKnow } from '../../options-view.ts';
import type { FollowUpScene } from './follow-up-scene.ts';
import { keptView } from './kept-view.ts';
import { readAnswers } from './read-answers.ts';
import { timeLabel } from './time-label.ts';

/** When this is, the file that was kept, and the questions. No answer is chosen before somebody chooses it. */
export function questionsView(own: FollowUpScene): TemplateResult {
  const { scene, followUp, form, leave } = own;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const filled = readAnswers(new FormData(event.currentTarget), form, scene.today);
    const trouble = event.currentTarget.querySelector('#answers-trouble');
    trouble?.toggleAttribute('hidden', filled !== undefined);
    if (filled) followUp.fill(filled);
    scene.actions.moveTo(filled ? '#step-title' : '#answers-trouble');
  };
  return html`<section class="file" aria-labelledby="step-title">
    <h2 id="step-title" tabindex="-1">${followUpLabel()}</h2>
    ${keptView(followUp, scene.reader.formats)}
    <form class="follow-up" @change=${() => followUp.begin()} @submit=${submit}>
      <p id="answers-trouble" class="trouble" role="alert" tabindex="-1" hidden>${noneText()}</p>
      <fieldset>
        <legend>${whenText()}</legend>
        ${FollowUpTime.options.map((time) => choice('when', time, timeLabel(time), followUp.filled?.when ?? followUp.due))}
      </fieldset>
      ${form.questions.map((question) => questionView(own, question))}
      <p class="actions">
        <button type="submit" class="primary">${doneText()}</button>
        <button type="button" @click=${leave}>${backText()}</button>
      </p>
    </form>
  </section>`;
}

function questionView({ asker, followUp }: FollowUpScene, question: FollowUpQuestion): TemplateResult {
  const chosen = followUp.filled?.answers[question.id];
  return html`<fieldset>
    <legend>${pictogram(question.pictogram)} ${words(asker.text(question, 'name'), asker.locale)}</legend>
    ${question.options.map((option) =>
      choice(question.id, option.id, words(asker.text(option, 'name'), asker.locale), chosen),
    )}
    ${choice(question.id, DONT_KNOW, dontKnow(), chosen)}
  </fieldset>`;
}

function choice(
  name: string,
  value: string,
  label: ReturnType<typeof words>,
  chosen: string | undefined,
): TemplateResult {
  return html`<label class="check">
    <input type="radio" name=${name} value=${value} .checked=${value === chosen} /> <span>${label}</span>
  </label>`;
}

function whenText(): string {
  return msg('When is this?', { id: 'follow-up.when', desc: 'Title over: at the start, after 3 months …' });
}

function noneText(): string {
  return msg('Answer at least one question.', { id: 'follow-up.none', desc: 'Nothing was answered' });
}

function doneText(): string {
  return msg('Show the answers', { id: 'follow-up.done', desc: 'Button: all questions are answered' });
}

function backText(): string {
  return msg('Back', { id: 'follow-up.back', desc: 'Button: to the screen before' });
}
