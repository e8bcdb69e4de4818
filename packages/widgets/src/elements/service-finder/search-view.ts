import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { nearView } from '../../parts/near-view.ts';
import { pictogram } from '../../parts/pictogram.ts';
import type { Scene } from './scene.ts';

/** What do you need, and where are you: the two questions above everything. */
export function searchView(scene: Scene): TemplateResult {
  const { finder, actions } = scene;
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
            .value=${finder.words}
            @input=${(event: InputEvent) => finder.type((event.target as HTMLInputElement).value)}
          />
        </div>
      </div>
    </form>
    ${nearView(scene)}
  </search>`;
}

function question(): string {
  return msg('What do you need?', { id: 'search.question', desc: 'Label of the search box' });
}

function example(): string {
  return msg('Try: English classes', {
    id: 'search.example',
    desc: 'Hint inside the empty search box',
  });
}
