import { msg } from '@lit/localize';
import { DONT_KNOW, type Option, type Screen } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { pictogram } from '../../parts/pictogram.ts';
import { words } from '../../parts/words.ts';
import type { WizardScene } from './wizard-scene.ts';

/** The options of a question that is asked once: one press for one answer, boxes and "next" for several. */
export function optionsView(scene: WizardScene, screen: Screen): TemplateResult {
  return screen.question.kind === 'one' ? oneOf(scene, screen) : manyOf(scene, screen);
}

function oneOf(scene: WizardScene, { question, answer }: Screen): TemplateResult {
  const chosen = answer && 'chosen' in answer ? answer.chosen : [];
  const choose = (id: string) => scene.actions.answer(question.id, id);
  return html`<ul class="options">
    ${repeat(
      question.options ?? [],
      ({ id }) => `${question.id} ${id}`,
      (option) => html`<li>
        <button type="button" class="option" aria-pressed=${chosen.includes(option.id)} @click=${() => choose(option.id)}>
          ${pictogram(option.pictogram)} ${optionWords(scene, option)}
        </button>
      </li>`,
    )}
    <li>
      <button type="button" class="option" aria-pressed=${chosen.includes(DONT_KNOW)} @click=${() => choose(DONT_KNOW)}>
        ${pictogram('help')} <span>${dontKnow()}</span>
      </button>
    </li>
  </ul>`;
}

function manyOf(scene: WizardScene, { question, answer }: Screen): TemplateResult {
  const chosen = answer && 'chosen' in answer ? answer.chosen : [];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    scene.actions.answer(question.id, new FormData(event.target as HTMLFormElement).getAll('option'));
  };
  return html`<form @submit=${submit}>
    <fieldset>
      <legend class="visually-hidden">${words(scene.asker.text(question, 'name'), scene.asker.locale)}</legend>
      <ul class="options">
        ${repeat(
          question.options ?? [],
          ({ id }) => `${question.id} ${id}`,
          (option) => html`<li>
            <label class="option">
              <input type="checkbox" name="option" value=${option.id} .checked=${chosen.includes(option.id)} />
              ${pictogram(option.pictogram)} ${optionWords(scene, option)}
            </label>
          </li>`,
        )}
        <li>
          <label class="option">
            <input type="checkbox" name="option" value=${DONT_KNOW} .checked=${chosen.includes(DONT_KNOW)} />
            ${pictogram('help')} <span>${dontKnow()}</span>
          </label>
        </li>
      </ul>
    </fieldset>
    <p class="actions"><button type="submit" class="primary large" id="next">${nextText()}</button></p>
  </form>`;
}

function optionWords({ asker }: WizardScene, option: Option): TemplateResult {
  const more = asker.text(option, 'description');
  return html`<span>
    ${words(asker.text(option, 'name'), asker.locale)}
    ${more ? html`<small class="quiet">${words(more, asker.locale)}</small>` : nothing}
  </span>`;
}

/** The option that stands under every question. */
export function dontKnow(): string {
  return msg('I do not know', { id: 'question.dont-know', desc: 'An option of every question' });
}

export function nextText(): string {
  return msg('Next', { id: 'question.next', desc: 'Button: keep the answer and go on' });
}
