import { msg, str } from '@lit/localize';
import type { Answer } from '@newcomer-portal/search';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Sort } from '../../controllers/finder-controller.ts';
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
import { cardView } from './card-view.ts';
import type { Scene } from './scene.ts';

/** The list: how many, in which order, a page of cards, and the way to more. */
export function resultsView(scene: Scene): TemplateResult {
  const { answer, finder, reader, actions } = scene;
  const shown = answer.hits.slice(0, finder.shown);
  const rest = answer.hits.length - shown.length;
  return html`<section class="results" aria-labelledby="results-title">
    <header class="results-head">
      <h2 id="results-title" tabindex="-1">${countText(scene)}</h2>
      ${orderView(scene)}
    </header>
    ${answer.corrected ? html`<p>${correctedText(answer.corrected)}</p>` : nothing}
    ${activeArea(scene)}
    ${answer.hits.length === 0 ? nothingFound(scene) : cards(scene, shown)}
    ${
      rest > 0
        ? html`<p class="more">
          <button type="button" id="more" @click=${actions.showMore}>${moreText(reader.formats.number(rest))}</button>
        </p>`
        : nothing
    }
  </section>`;
}

function cards(scene: Scene, shown: Answer['hits']): TemplateResult {
  return html`<ol class="cards">
    ${repeat(
      shown,
      ({ listing }) => listing.id,
      (hit) => cardView(scene, hit),
    )}
  </ol>`;
}

/** How many were found, as a sentence that needs no plural in any language. */
export function countText({ answer, reader }: Scene): string {
  const count = reader.formats.number(answer.hits.length);
  return msg(str`Services found: ${count}`, { id: 'results.count', desc: '0: number of results' });
}

function orderView(scene: Scene): TemplateResult | typeof nothing {
  const { finder, near } = scene;
  const orders: readonly (readonly [Sort, string])[] = [
    ['best', bestFirst()],
    ...(near.place ? [['nearest', nearestFirst()] as const] : []),
    ['name', byName()],
  ];
  const change = (event: Event) => finder.order((event.target as HTMLSelectElement).value as Sort);
  return html`<p class="order">
    <label for="order">${orderLabel()}</label>
    <select id="order" @change=${change}>
      ${orders.map(([value, text]) => html`<option value=${value} ?selected=${finder.sort === value}>${text}</option>`)}
    </select>
    ${
      finder.isAsking
        ? html`<button type="button" class="plain" id="clear" @click=${() => clear(scene)}>${clearText()}</button>`
        : nothing
    }
  </p>`;
}

function clear({ finder, actions }: Scene): void {
  finder.clear();
  actions.moveTo('#words');
}

function activeArea(scene: Scene): TemplateResult | typeof nothing {
  const { finder, areas, actions } = scene;
  const area = finder.area && areas.find(finder.area.id);
  if (!area) return nothing;
  return html`<p class="near-told">
    <strong>${inArea(area.name)}</strong>
    <button type="button" class="plain" @click=${() => actions.chooseArea(undefined)}>${wholeCity()}</button>
  </p>`;
}

function nothingFound(scene: Scene): TemplateResult {
  const { directory } = scene;
  const { name } = directory.inventory.municipality;
  const action = { label: clearText(), run: () => clear(scene) };
  if (directory.listings.length === 0) return notice({ title: emptyInventory(name), text: emptyAdvice() });
  return html`${notice({ title: nothingTitle(), text: nothingAdvice(), action })}<slot name="help"></slot>`;
}

function byName(): string {
  return msg('A to Z', { id: 'results.name', desc: 'Order: by name' });
}

function inArea(area: string): string {
  return msg(str`Only in ${area}`, { id: 'results.area', desc: '0: name of a neighbourhood' });
}

function wholeCity(): string {
  return msg('Show the whole city', {
    id: 'results.whole',
    desc: 'Button: no longer only one neighbourhood',
  });
}

function nothingAdvice(): string {
  return msg('Try other words, or take away a filter. You can also call a help line.', {
    id: 'results.none-advice',
    desc: 'Under "no results"',
  });
}

function emptyInventory(city: string): string {
  return msg(str`The list for ${city} is empty now.`, {
    id: 'results.empty',
    desc: 'The inventory has no service',
  });
}

function emptyAdvice(): string {
  return msg('Please come back later. You can also call a help line.', {
    id: 'results.empty-advice',
    desc: 'Under "the list is empty"',
  });
}
