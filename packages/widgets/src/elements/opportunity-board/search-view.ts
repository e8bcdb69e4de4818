import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { nearView } from '../../parts/near-view.ts';
import { pictogram } from '../../parts/pictogram.ts';
import type { BoardScene } from './board-scene.ts';

/** What would you like to do, and where are you: the two questions above everything. */
export function searchView(scene: BoardScene): TemplateResult {
  const { asked, actions } = scene;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.tell('search');
  };
  return html`<search role="search">
    <form class="search" @submit=${submit}>
      <div class="field">
        <label for="words">${question()}</label>
        <div class="search-box">
          ${pictogram('search')}
          <input
            id="words"
            type="search"
            autocomplete="off"
            autocapitalize="none"
            enterkeyhint="search"
            placeholder=${example()}
            .value=${asked.words}
            @input=${(event: InputEvent) => asked.type((event.target as HTMLInputElement).value)}
          />
        </div>
      </div>
    </form>
    ${nearView(scene)}
  </search>`;
}

function question(): string {
  return msg('What would you like to do?', {
    id: 'board.question',
    desc: 'Label of the search box on the board of jobs and volunteering',
  });
}

function example(): string {
  return msg('Try: kitchen', { id: 'board.example', desc: 'Hint inside the empty search box' });
}
