import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { closeText } from './map-words.ts';

const MOST_CARDS = 30;

/** What is at the place chosen on the map. */
export function mapSheet(cards: readonly TemplateResult[], close: () => void): TemplateResult {
  return html`<div class="sheet" role="group" aria-labelledby="sheet-title">
    <header>
      <h2 id="sheet-title" tabindex="-1">${atThisPlace()}</h2>
      <button type="button" class="plain" @click=${close}>${closeText()}</button>
    </header>
    <ul class="cards">
      ${cards.slice(0, MOST_CARDS)}
    </ul>
  </div>`;
}

function atThisPlace(): string {
  return msg('At this place', {
    id: 'map.sheet',
    desc: 'Title over the services or postings at the place chosen on the map',
  });
}
