import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { deviceChoice } from '../../../parts/device-choice.ts';
import { languageFields } from './language-fields.ts';
import { occupationField } from './occupation-field.ts';
import { papersField } from './papers-field.ts';
import { profileFrom } from './profile-from.ts';
import type { ProfileScene } from './profile-scene.ts';
import { tagsField } from './tags-field.ts';
import { timesField } from './times-field.ts';
import { distanceField, monthsField } from './work-fields.ts';

/** The form about a person: one screen, every field a choice, and none of them needed. */
export function profileView(scene: ProfileScene): TemplateResult {
  const { person, show } = scene;
  const change = ({ currentTarget }: Event) =>
    person.change(profileFrom(new FormData(currentTarget as HTMLFormElement)));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    show();
  };
  return html`<form class="profile" @change=${change} @submit=${submit}>
    <p>${promiseText()}</p>
    <div class="profile-fields">
      ${tagsField(scene, 'skill')} ${tagsField(scene, 'interest')} ${timesField(scene)} ${languageFields(scene)}
      ${occupationField(scene)} ${papersField(scene)} ${monthsField(scene)} ${distanceField(scene)}
    </div>
    <p class="actions">
      <button type="submit" class="primary">${showText()}</button>
      <button type="button" @click=${() => person.forget()}>${forgetText()}</button>
    </p>
    ${choiceView(scene)}
  </form>`;
}

function choiceView({ person }: ProfileScene): TemplateResult | typeof nothing {
  const { record } = person;
  if (person.count === 0 && !record.isKept && !record.trouble) return nothing;
  return deviceChoice({
    record,
    keep: () => person.keepOnDevice(),
    remove: () => person.removeFromDevice(),
  });
}

function promiseText(): string {
  return msg('You can leave out anything. It stays on this screen. We do not send it.', {
    id: 'profile.promise',
    desc: 'Above the form about the person',
  });
}

function showText(): string {
  return msg('Show what fits', { id: 'profile.show', desc: 'Button: compare the postings with what I told' });
}

function forgetText(): string {
  return msg('Forget all of it', { id: 'profile.forget', desc: 'Button: empties the form about the person' });
}
