import { msg } from '@lit/localize';
import type { Profile } from '@newcomer-portal/inventory/opportunities';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { words } from '../../../parts/words.ts';
import type { ProfileScene } from './profile-scene.ts';

type Paper = NonNullable<Profile['papers']>[number];
const papers: readonly Paper[] = ['degree', 'certificate', 'driving_licence'];

/** Papers and licences. Who names none is asked no further: "none of these" is an answer too. */
export function papersField(scene: ProfileScene): TemplateResult {
  const { person, reader } = scene;
  const { draft } = person;
  const isNone = draft.papers?.length === 0 && draft.licences?.length === 0;
  const none = (event: Event) => {
    // The form would say what else is still ticked.
    event.stopPropagation();
    const { papers: _, licences: __, ...others } = draft;
    const isTicked = (event.target as HTMLInputElement).checked;
    person.change(isTicked ? { ...others, papers: [], licences: [] } : others);
  };
  return html`<fieldset>
    <legend>${papersLabel()}</legend>
    ${papers.map(
      (paper) => html`<label class="check">
        <input type="checkbox" name="paper" value=${paper} .checked=${live(draft.papers?.includes(paper) ?? false)} />
        <span>${paperLabel(paper)}</span>
      </label>`,
    )}
    ${licencesOf(scene).map(
      ({ id, credential }) => html`<label class="check">
        <input type="checkbox" name="licence" value=${id} .checked=${live(draft.licences?.includes(id) ?? false)} />
        <span>${words(reader.text(credential, 'name'), reader.locale)}</span>
      </label>`,
    )}
    <label class="check">
      <input type="checkbox" name="no-papers" .checked=${live(isNone)} @change=${none} />
      <span>${noneText()}</span>
    </label>
  </fieldset>`;
}

/** The licences that some posting asks for. */
function licencesOf({ board }: ProfileScene) {
  const credentials = board.postings.flatMap(({ opportunity }) => opportunity.credentials ?? []);
  const byId = new Map(
    credentials.flatMap((credential) => (credential.licence_id ? [[credential.licence_id, credential]] : [])),
  );
  return [...byId].map(([id, credential]) => ({ id, credential }));
}

function papersLabel(): string {
  return msg('Which of these do you have?', {
    id: 'profile.papers',
    desc: 'Title over papers: degrees, licences',
  });
}

function paperLabel(paper: Paper): string {
  switch (paper) {
    case 'degree':
      return msg('A degree or diploma', { id: 'profile.degree', desc: 'From a college or university' });
    case 'certificate':
      return msg('A certificate', { id: 'profile.certificate', desc: 'From a course' });
    case 'driving_licence':
      return msg('A driving licence', { id: 'profile.driving', desc: 'A paper that somebody has' });
  }
}

function noneText(): string {
  return msg('None of these', { id: 'profile.no-papers', desc: 'Under a list of papers' });
}
