import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { deviceChoice } from '../../parts/device-choice.ts';
import { backLabel } from '../../parts/labels/back-label.ts';
import { printLabel } from '../../parts/labels/print-label.ts';
import { pictogram } from '../../parts/pictogram.ts';
import { goneText } from '../../parts/short-list/gone-text.ts';
import { keptCount } from '../../parts/short-list/kept-count.ts';
import type { BoardScene } from './board-scene.ts';
import { keptSheet } from './kept-sheet.ts';
import { postingCard } from './posting-card.ts';

/** The postings that a person has kept: all of them, to look at, print, or take home. */
export function keptView(scene: BoardScene): TemplateResult {
  const { answer, kept, reader } = scene;
  const gone = goneText(kept.list, reader);
  return html`<section class="results kept" aria-labelledby="kept-title">
    <p class="detail-nav">
      <button type="button" id="back" @click=${kept.actions.leave}>${pictogram('arrow-left')} ${backLabel()}</button>
    </p>
    <h2 id="kept-title" tabindex="-1">${keptCount(kept.list, reader)}</h2>
    ${gone ? html`<p>${gone}</p>` : nothing} ${kept.list.ids.size > 0 ? toolsView(scene) : nothing} ${undoView(scene)}
    <ol class="cards">
      ${repeat(
        answer.hits,
        ({ posting }) => posting.opportunity.id,
        (hit) => postingCard(scene, hit),
      )}
    </ol>
    ${keptSheet(scene)}
  </section>`;
}

function toolsView({ actions, kept }: BoardScene): TemplateResult {
  const { list } = kept;
  return html`<p class="actions tools">
      <button type="button" @click=${actions.print}>${pictogram('printer')} ${printLabel()}</button>
      <button type="button" @click=${kept.actions.clear}>${pictogram('x')} ${clearText()}</button>
    </p>
    ${
      list.record
        ? deviceChoice({
            record: list.record,
            keep: () => list.keepOnDevice(),
            remove: () => list.removeFromDevice(),
          })
        : nothing
    }`;
}

function undoView({ kept: { list, actions } }: BoardScene): TemplateResult | typeof nothing {
  if (!list.cleared) return nothing;
  return html`<p class="actions tools">
    <span>${clearedText()}</span>
    <button type="button" id="undo" @click=${actions.undo}>${undoText()}</button>
  </p>`;
}

function clearText(): string {
  return msg('Take all off', { id: 'kept.clear', desc: 'Button: empties the list of kept postings' });
}

function clearedText(): string {
  return msg('You keep nothing now.', { id: 'kept.cleared', desc: 'The list of kept postings was emptied' });
}

function undoText(): string {
  return msg('Put them back', { id: 'kept.undo', desc: 'Button: undoes emptying the list of kept postings' });
}

export { PrintController } from '../../controllers/print-controller.ts';
export { keptStyles as styles } from './kept.styles.ts';
