import { msg } from '@lit/localize';
import type { Need } from '@newcomer-portal/inventory';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { pictogram } from '../../parts/pictogram.ts';
import { words } from '../../parts/words.ts';
import type { Scene } from './scene.ts';

/** The needs as tiles at the start, then as the path to the chosen one with the narrower ones beside it. */
export function needsView(scene: Scene): TemplateResult | typeof nothing {
  const { finder, directory } = scene;
  if (directory.inventory.needs.length === 0) return nothing;
  const chosen = finder.filters.needs.flatMap((code) => directory.need(code) ?? []);
  if (chosen.length > 0) return chosenNeeds(scene, chosen);
  return finder.words.trim() === '' ? needTiles(scene) : meantNeeds(scene);
}

function needTiles(scene: Scene): TemplateResult {
  const { reader, answer } = scene;
  const tiles = childrenOf(scene, undefined).filter(({ code }) => countOf(scene, code) > 0);
  return html`<nav class="needs" aria-label=${tilesLabel()}>
    <ul class="tiles">
      ${repeat(
        tiles,
        ({ code }) => code,
        (need) => html`<li>
          <button type="button" class="tile" data-need=${need.code} @click=${() => choose(scene, [need.code])}>
            ${pictogram(need.pictogram)}
            <span>${words(reader.text(need, 'name'), reader.locale)}</span>
            <span class="count quiet">${reader.formats.number(answer.facets.needs.counts.get(need.code) ?? 0)}</span>
          </button>
        </li>`,
      )}
    </ul>
  </nav>`;
}

function chosenNeeds(scene: Scene, chosen: readonly Need[]): TemplateResult {
  const { reader, directory } = scene;
  const last = chosen.at(-1);
  const parent = last && directory.inventory.needs.find(({ id }) => id === last.parent_id);
  const narrower = childrenOf(scene, last).filter(({ code }) => countOf(scene, code) > 0);
  return html`<nav class="needs" aria-label=${tilesLabel()}>
    <ul class="chips">
      <li>
        <button type="button" @click=${() => choose(scene, parent ? [parent.code] : [])}>
          ${pictogram('arrow-left')} ${parent ? words(reader.text(parent, 'name'), reader.locale) : allNeeds()}
        </button>
      </li>
      ${chosen.map(
        (need) => html`<li>
          <span class="chosen">${pictogram(need.pictogram)} ${words(reader.text(need, 'name'), reader.locale)}</span>
        </li>`,
      )}
      ${narrower.map((need) => needChip(scene, need))}
    </ul>
  </nav>`;
}

/** What the words were understood as: one tap makes it a filter. */
function meantNeeds(scene: Scene): TemplateResult | typeof nothing {
  const meant = scene.answer.meant.filter(({ code }) => countOf(scene, code) > 0).slice(0, 3);
  if (meant.length === 0) return nothing;
  return html`<nav class="needs" aria-label=${tilesLabel()}>
    <ul class="chips">
      <li class="quiet">${doYouMean()}</li>
      ${meant.map((need) => needChip(scene, need))}
    </ul>
  </nav>`;
}

function needChip(scene: Scene, need: Need): TemplateResult {
  const { reader } = scene;
  return html`<li>
    <button type="button" data-need=${need.code} @click=${() => choose(scene, [need.code])}>
      ${pictogram(need.pictogram)} ${words(reader.text(need, 'name'), reader.locale)}
      <span class="count quiet">${reader.formats.number(countOf(scene, need.code))}</span>
    </button>
  </li>`;
}

/** The pressed button goes away; the keyboard goes to what it brought. */
function choose({ finder, actions }: Scene, codes: readonly string[]): void {
  finder.choose('needs', codes);
  actions.moveTo('#results-title, #areas-title');
  actions.tell('filter');
}

function childrenOf({ directory }: Scene, parent: Need | undefined): readonly Need[] {
  return directory.inventory.needs.filter(({ parent_id }) => parent_id === parent?.id);
}

function countOf({ answer }: Scene, code: string): number {
  return answer.facets.needs.counts.get(code) ?? 0;
}

function tilesLabel(): string {
  return msg('Kinds of help', { id: 'needs.label', desc: 'Name of the group of need tiles' });
}

function allNeeds(): string {
  return msg('All kinds of help', { id: 'needs.all', desc: 'Button: back to all needs' });
}

function doYouMean(): string {
  return msg('You may mean:', { id: 'needs.meant', desc: 'Before the needs that the typed words stand for' });
}
