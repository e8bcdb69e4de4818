import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BoardSort } from '../../controllers/board-controller.ts';
import {
  bestFirst,
  clearText,
  correctedText,
  moreText,
  nearestFirst,
  nothingTitle,
  orderLabel,
} from '../../parts/finding/results-words.ts';
import { notice } from '../../parts/notice.ts';
import type { BoardScene } from './board-scene.ts';
import { emptyBoard } from './empty-board.ts';
import { postingCard } from './posting-card.ts';

/** The list: how many, in which order, a page of cards, and the way to more. */
export function resultsView(scene: BoardScene): TemplateResult {
  const { answer, asked, reader, actions } = scene;
  const shown = answer.hits.slice(0, asked.shown);
  const rest = answer.hits.length - shown.length;
  if (answer.open === 0) return emptyBoard(scene);
  return html`<section class="results" aria-labelledby="results-title">
    <header class="results-head">
      <h2 id="results-title" tabindex="-1">${countText(scene)}</h2>
      ${orderView(scene)}
    </header>
    ${answer.corrected ? html`<p>${correctedText(answer.corrected)}</p>` : nothing}
    ${
      answer.hits.length === 0
        ? notice({
            title: nothingTitle(),
            text: nothingAdvice(),
            action: { label: clearText(), run: () => clear(scene) },
          })
        : html`<ol class="cards">
            ${repeat(
              shown,
              ({ posting }) => posting.opportunity.id,
              (hit) => postingCard(scene, hit),
            )}
          </ol>`
    }
    ${
      rest > 0
        ? html`<p class="more">
          <button type="button" id="more" @click=${actions.showMore}>${moreText(reader.formats.number(rest))}</button>
        </p>`
        : nothing
    }
  </section>`;
}

/** How many were found, as a sentence that needs no plural in any language. */
export function countText({ answer, reader }: BoardScene): string {
  const count = reader.formats.number(answer.hits.length);
  return msg(str`Found: ${count}`, { id: 'board.count', desc: '0: number of postings' });
}

function orderView(scene: BoardScene): TemplateResult {
  const { asked, near } = scene;
  const orders: readonly (readonly [BoardSort, string])[] = [
    ...(asked.words || asked.profile ? [['best', bestFirst()] as const] : []),
    ...(near.place ? [['nearest', nearestFirst()] as const] : []),
    ['newest', newestFirst()],
    ['closing', closingFirst()],
  ];
  const change = (event: Event) => asked.order((event.target as HTMLSelectElement).value as BoardSort);
  return html`<p class="order">
    <label for="order">${orderLabel()}</label>
    <select id="order" @change=${change}>
      ${orders.map(([value, text]) => html`<option value=${value} ?selected=${asked.sort === value}>${text}</option>`)}
    </select>
    ${
      asked.isAsking
        ? html`<button type="button" class="plain" id="clear" @click=${() => clear(scene)}>${clearText()}</button>`
        : nothing
    }
  </p>`;
}

function clear({ asked, actions }: BoardScene): void {
  asked.clear();
  actions.moveTo('#words');
}

function newestFirst(): string {
  return msg('Newest first', { id: 'board.newest', desc: 'Order: by the day of posting' });
}

function closingFirst(): string {
  return msg('Closing first', { id: 'board.closing', desc: 'Order: by the last day to apply' });
}

function nothingAdvice(): string {
  return msg('Try other words, or take away a filter.', {
    id: 'board.none-advice',
    desc: 'Under "we found nothing" on the board',
  });
}
