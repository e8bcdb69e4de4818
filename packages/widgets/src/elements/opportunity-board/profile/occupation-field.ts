import { msg, str } from '@lit/localize';
import type { Occupation } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { words } from '../../../parts/words.ts';
import type { ProfileScene } from './profile-scene.ts';

/** What somebody worked as: looked for by a word, ticked in a list. What is ticked stays there. */
export function occupationField(scene: ProfileScene): TemplateResult {
  const { occupations, person, reader } = scene;
  const told = person.draft.occupations ?? [];
  const { found } = occupations;
  const others = told.filter((noc) => !found.some((one) => one.noc === noc));
  const listed = [...others.map((noc) => occupations.occupation(noc)), ...found];
  return html`<fieldset>
    <legend><label for="occupation-words">${occupationLabel()}</label></legend>
    <input
      id="occupation-words"
      type="search"
      autocomplete="off"
      autocapitalize="none"
      placeholder=${exampleText()}
      aria-describedby="occupation-note"
      .value=${occupations.words}
      @input=${(event: InputEvent) => occupations.type((event.target as HTMLInputElement).value)}
      @change=${(event: Event) => event.stopPropagation()}
      @keydown=${stayInForm}
    />
    <p id="occupation-note" class="quiet">${englishNote()}</p>
    <div>
      ${repeat(
        listed,
        ({ noc }) => noc,
        (one) => occupationCheck(scene, one, told.includes(one.noc)),
      )}
    </div>
    <p role="status" class="quiet">${occupations.words ? foundText(reader.formats.number(found.length)) : nothing}</p>
    ${occupations.isShort ? shortNote(scene) : nothing}
  </fieldset>`;
}

/** Enter would send the form away while somebody still looks for a word. */
function stayInForm(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

function occupationCheck({ reader }: ProfileScene, occupation: Occupation, isTold: boolean): TemplateResult {
  return html`<label class="check">
    <input type="checkbox" name="occupation" value=${occupation.noc} .checked=${isTold} />
    <span>${words(reader.text(occupation, 'title'), reader.locale)} <small class="quiet">NOC <bdi>${occupation.noc}</bdi></small></span>
  </label>`;
}

function shortNote({ occupations }: ProfileScene): TemplateResult {
  return html`<p>${shortText()} <button type="button" @click=${() => occupations.retry()}>${againText()}</button></p>`;
}

function occupationLabel(): string {
  return msg('What work did you do?', {
    id: 'profile.occupation',
    desc: 'Label of a search for occupations',
  });
}

function exampleText(): string {
  return msg('Try: nurse', {
    id: 'profile.occupation-example',
    desc: 'Hint inside the empty search for occupations; an English word, for the titles are English',
  });
}

function englishNote(): string {
  return msg('The names of jobs come from a list of the government. Most are in English.', {
    id: 'profile.occupation-note',
    desc: 'Under the search for occupations: the National Occupational Classification',
  });
}

function foundText(count: string): string {
  return msg(str`Jobs found: ${count}`, { id: 'profile.occupation-found', desc: '0: number of occupations' });
}

function shortText(): string {
  return msg('We could not get the whole list of jobs.', {
    id: 'profile.occupation-short',
    desc: 'Only the occupations of the board’s own postings can be found',
  });
}

function againText(): string {
  return msg('Get the list again', {
    id: 'profile.occupation-again',
    desc: 'Button: fetch the list of occupations',
  });
}
