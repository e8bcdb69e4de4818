import { DONT_KNOW, type Member, type Option, type Screen } from '@newcomer-portal/referral';
import { html, type TemplateResult } from 'lit';
import { words } from '../../parts/words.ts';
import { memberName } from './member-name.ts';
import { dontKnow, nextText } from './options-view.ts';
import type { WizardScene } from './wizard-scene.ts';

/** A question that is asked of each: a group for everybody, one "next" for all. */
export function eachView(scene: WizardScene, screen: Screen, people: readonly Member[]): TemplateResult {
  const { question } = screen;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    scene.actions.answer(question.id, Object.fromEntries(people.map(({ id }) => [id, form.getAll(id)])));
  };
  return html`<form @submit=${submit}>
    ${people.map((member) => memberView(scene, screen, member, people.length > 1))}
    <p class="actions"><button type="submit" class="primary large" id="next">${nextText()}</button></p>
  </form>`;
}

function memberView(
  scene: WizardScene,
  { question, answer }: Screen,
  member: Member,
  named: boolean,
): TemplateResult {
  const { asker, mode } = scene;
  const chosen = (answer && 'each' in answer && answer.each[member.id]) || [];
  const legend = named
    ? memberName(member, mode, asker.formats)
    : words(asker.text(question, 'name'), asker.locale);
  const type = question.kind === 'one' ? 'radio' : 'checkbox';
  const choice = (id: string, text: unknown) => html`<li>
    <label class="option">
      <input type=${type} name=${member.id} value=${id} .checked=${chosen.includes(id)} /> <span>${text}</span>
    </label>
  </li>`;
  const option = (each: Option) => choice(each.id, words(asker.text(each, 'name'), asker.locale));
  return html`<fieldset class="member">
    <legend class=${named ? '' : 'visually-hidden'}>${legend}</legend>
    <ul class="options">
      ${question.options?.map(option)} ${choice(DONT_KNOW, dontKnow())}
    </ul>
  </fieldset>`;
}
