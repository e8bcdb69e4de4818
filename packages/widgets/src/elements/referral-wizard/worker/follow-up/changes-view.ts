import { msg, str } from '@lit/localize';
import { DONT_KNOW } from '@newcomer-portal/referral';
import {
  type Compared,
  compareForms,
  type FilledForm,
  type FollowUpQuestion,
} from '@newcomer-portal/referral/follow-up';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../../../i18n/formats.ts';
import { pictogram } from '../../../../parts/pictogram.ts';
import { words } from '../../../../parts/words.ts';
import { dontKnow } from '../../options-view.ts';
import { changeLabel } from './change-label.ts';
import { changesTools } from './changes-tools.ts';
import type { FollowUpScene } from './follow-up-scene.ts';
import { timeLabel } from './time-label.ts';
import { timesText } from './times-text.ts';

/** Every answer of every time, and since the start: better, the same, worse, or not known. */
export function changesView(own: FollowUpScene): TemplateResult {
  const { scene, followUp, form } = own;
  const forms = followUp.record?.forms ?? [];
  const baseline = forms.find(({ when }) => when === 'baseline');
  const latest = followUp.filled?.when === 'baseline' ? undefined : followUp.filled;
  const compared = baseline && latest ? compareForms(form, baseline, latest) : [];
  return html`<section class="file" aria-labelledby="step-title">
    <h2 id="step-title" tabindex="-1">${latest ? changedText() : startText()}</h2>
    <p class="quiet">${askedText(timesText(forms, scene.reader.formats))}</p>
    ${latest && !baseline ? html`<p>${noStartText()}</p>` : nothing}
    ${compared.length > 0 ? html`<p>${countsText(compared, scene.reader.formats)}</p>` : nothing}
    <ul class="changes">
      ${form.questions.map((question) => changeView(own, question, forms, compared))}
    </ul>
    ${changesTools(own)}
  </section>`;
}

function changeView(
  own: FollowUpScene,
  question: FollowUpQuestion,
  forms: readonly FilledForm[],
  compared: readonly Compared[],
): TemplateResult {
  const { asker } = own;
  const change = compared.find((each) => each.question === question.id)?.change;
  return html`<li>
    <h3>${pictogram(question.pictogram)} ${words(asker.text(question, 'name'), asker.locale)}</h3>
    <dl>
      ${forms.map(
        (form) => html`<div>
          <dt>${timeLabel(form.when)}</dt>
          <dd>${answerText(own, question, form)}</dd>
        </div>`,
      )}
    </dl>
    ${change ? html`<p class="change ${change}">${changeLabel(change)}</p>` : nothing}
  </li>`;
}

function answerText({ asker }: FollowUpScene, { id, options }: FollowUpQuestion, { answers }: FilledForm) {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (answer === DONT_KNOW) return dontKnow();
  const option = options.find((each) => each.id === answer);
  return option ? words(asker.text(option, 'name'), asker.locale) : notToldText();
}

function countsText(compared: readonly Compared[], formats: Formats): string {
  const count = (change: Compared['change']) =>
    formats.number(compared.filter((each) => each.change === change).length);
  const [better, same, worse, unknown] = [count('better'), count('same'), count('worse'), count('unknown')];
  return msg(str`Better: ${better}. The same: ${same}. Worse: ${worse}. Not known: ${unknown}.`, {
    id: 'changes.counts',
    desc: 'Numbers of answers. 0: better, 1: the same, 2: worse, 3: not known',
  });
}

function changedText(): string {
  return msg('What has changed', { id: 'changes.title', desc: 'Title over answers of two times' });
}

function startText(): string {
  return msg('How it is at the start', { id: 'changes.start', desc: 'Title over the first answers' });
}

function noStartText(): string {
  return msg(
    'The answers from the start are not here. Open the file that you kept to see what has changed.',
    {
      id: 'changes.no-start',
      desc: 'Only later answers are known',
    },
  );
}

function askedText(times: string): string {
  return msg(str`Asked: ${times}`, { id: 'changes.asked', desc: '0: times, each with its day' });
}

function notToldText(): string {
  return msg('not told', { id: 'changes.not-told', desc: 'A question without an answer' });
}
