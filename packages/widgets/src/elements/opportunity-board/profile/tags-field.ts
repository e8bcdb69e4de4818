import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../../../parts/words.ts';
import type { ProfileScene } from './profile-scene.ts';

const lists = { skill: 'skills', interest: 'interests' } as const;

/** What somebody can do, or likes, of what the city's postings name. */
export function tagsField(
  { board, reader, person }: ProfileScene,
  name: keyof typeof lists,
): TemplateResult | typeof nothing {
  const tags = board.document[lists[name]];
  if (tags.length === 0) return nothing;
  const told = person.draft[lists[name]];
  return html`<fieldset>
    <legend>${name === 'skill' ? skillsLabel() : interestsLabel()}</legend>
    <div class="pills">
      ${tags.map(
        (tag) => html`<label class="pill">
          <input type="checkbox" name=${name} value=${tag.id} .checked=${told?.includes(tag.id) ?? false} />
          <span>${words(reader.text(tag, 'name'), reader.locale)}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

function skillsLabel(): string {
  return msg('What can you do?', { id: 'profile.skills', desc: 'Title over boxes with skills' });
}

function interestsLabel(): string {
  return msg('What do you like?', { id: 'profile.interests', desc: 'Title over boxes with interests' });
}
