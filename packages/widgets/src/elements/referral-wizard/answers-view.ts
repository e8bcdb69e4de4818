import { msg } from '@lit/localize';
import { DONT_KNOW, type Screen, toldIn } from '@newcomer-portal/referral';
import { html, type TemplateResult } from 'lit';
import { changeLabel } from '../../parts/labels/change-label.ts';
import { words } from '../../parts/words.ts';
import { memberName } from './member-name.ts';
import { dontKnow } from './options-view.ts';
import { toPlanView } from './to-plan-view.ts';
import type { WizardScene } from './wizard-scene.ts';

/** Every answer with a way to change it. */
export function answersView(scene: WizardScene): TemplateResult {
  const { conversation, asker, actions } = scene;
  const { screens } = toldIn(conversation);
  return html`<section class="answers" aria-labelledby="step-title">
    ${toPlanView(scene)}
    <h2 id="step-title" tabindex="-1">${titleText()}</h2>
    <dl>
      ${screens.map(
        (screen) => html`<div>
          <dt>${words(asker.text(screen.question, 'name'), asker.locale)}</dt>
          <dd>
            ${answerText(scene, screen)}
            <button type="button" class="plain" aria-describedby="step-title" @click=${() => actions.edit(screen.question.id)}>
              ${changeLabel()}<span class="visually-hidden">: ${asker.text(screen.question, 'name')?.text}</span>
            </button>
          </dd>
        </div>`,
      )}
    </dl>
  </section>`;
}

function answerText(scene: WizardScene, screen: Screen): string {
  const { asker, mode } = scene;
  const { answer, question } = screen;
  const { formats } = asker;
  if (!answer || 'skipped' in answer) return skippedText();
  const named = (id: string) => {
    if (id === DONT_KNOW) return dontKnow();
    const option = question.options?.find((each) => each.id === id);
    return option ? (asker.text(option, 'name')?.text ?? id) : id;
  };
  if ('chosen' in answer) return formats.list(answer.chosen.map(named));
  if ('ages' in answer)
    return formats.list(answer.ages.map((age) => (age === null ? skippedText() : formats.years(age))));
  const people = screen.people ?? [];
  const lines = people.map((member) => {
    const chosen = answer.each[member.id] ?? [];
    const text = chosen.length > 0 ? formats.list(chosen.map(named)) : skippedText();
    return people.length > 1 ? `${memberName(member, mode, formats)}: ${text}` : text;
  });
  return lines.join(' · ');
}

function titleText(): string {
  return msg('Your answers', { id: 'answers.title', desc: 'Title over the list of answers' });
}

function skippedText(): string {
  return msg('not told', { id: 'answers.skipped', desc: 'A question without an answer' });
}
