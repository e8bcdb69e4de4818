import { msg } from '@lit/localize';
import type { Screen } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import { memberName } from './member-name.ts';
import { nextText } from './options-view.ts';
import type { WizardScene } from './wizard-scene.ts';

const MOST_PEOPLE = 12;
const OLDEST = 120;

/** How old everybody is: a field for each, one more on request. An empty field is "not told". */
export function agesView(scene: WizardScene, screen: Screen): TemplateResult {
  const { question } = screen;
  const most = Math.min(question.most ?? MOST_PEOPLE, MOST_PEOPLE);
  const ages = scene.talk.agesOnScreen(screen);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    scene.actions.answer(question.id, read(event.target as HTMLFormElement));
  };
  const more = (event: Event) => {
    const form = (event.target as HTMLElement).closest('form');
    if (!form) return;
    scene.talk.setAges(question.id, [...read(form), null]);
    scene.actions.moveTo(`#age-${ages.length + 1}`);
  };
  return html`<form @submit=${submit} novalidate>
    ${ages.map((age, index) => ageField(scene, age, index))}
    <p class="actions">
      ${
        ages.length < most
          ? html`<button type="button" id="add-person" @click=${more}>${addText()}</button>`
          : nothing
      }
      <button type="submit" class="primary large" id="next">${nextText()}</button>
    </p>
  </form>`;
}

function ageField({ mode, asker, conversation }: WizardScene, age: unknown, index: number): TemplateResult {
  const isRefused = conversation.notices.some(({ code }) => code === 'wrong_value') && !isAge(age);
  const id = `age-${index + 1}`;
  const name = memberName({ id: `p${index + 1}` }, mode, asker.formats);
  return html`<p class="age">
    <label for=${id}>${name}</label>
    <input id=${id} name="age" inputmode="numeric" autocomplete="off" maxlength="5" aria-invalid=${isRefused}
      aria-describedby="answer-trouble" .value=${age === null ? '' : String(age)} />
    <span class="quiet" aria-hidden="true">${yearsText()}</span>
  </p>`;
}

/** Nothing, or years that a person can have. */
function isAge(age: unknown): boolean {
  return age === null || (typeof age === 'number' && age >= 0 && age <= OLDEST);
}

/** Numbers where they are numbers, null for an empty field, and the words themselves for what cannot be read. */
function read(form: HTMLFormElement): (number | string | null)[] {
  return new FormData(form).getAll('age').map((value) => {
    const text = String(value).trim().replace(',', '.');
    if (text === '') return null;
    const number = Number(text);
    return Number.isFinite(number) ? number : text;
  });
}

function addText(): string {
  return msg('Add a person', { id: 'ages.add', desc: 'Button: one more person of the family' });
}

function yearsText(): string {
  return msg('years', { id: 'ages.years', desc: 'Behind the field for an age' });
}
