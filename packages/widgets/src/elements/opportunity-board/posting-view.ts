import type { Posting } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { backLabel } from '../../parts/labels/back-label.ts';
import { postingFacts } from '../../parts/opportunity/posting-facts.ts';
import { postingPlaceLine } from '../../parts/opportunity/posting-place-line.ts';
import { pictogram } from '../../parts/pictogram.ts';
import { keepButton } from '../../parts/short-list/keep-button.ts';
import { words, wordsNote } from '../../parts/words.ts';
import type { BoardScene } from './board-scene.ts';

/** One posting, whole. */
export function postingView(scene: BoardScene, posting: Posting): TemplateResult {
  const { reader, actions, kept } = scene;
  const { opportunity, organization } = posting;
  const description = reader.text(opportunity, 'description');
  return html`<article class="detail" aria-labelledby="posting-title">
    <p class="detail-nav">
      <button type="button" id="back" @click=${actions.close}>${pictogram('arrow-left')} ${backLabel()}</button>
      ${keepButton(kept.list, opportunity.id, 'posting-title')}
    </p>
    <header>
      <h2 id="posting-title" tabindex="-1">${words(reader.text(opportunity, 'title'), reader.locale)}</h2>
      ${organization ? html`<p class="organization">${words(reader.text(organization, 'name'), reader.locale)}</p>` : nothing}
      <p>${postingPlaceLine(posting, reader)}</p>
      ${postingFacts(opportunity, reader, scene.today)}
    </header>
    ${description ? html`<p class="description">${words(description, reader.locale)}</p>${wordsNote(description)}` : nothing}
  </article>`;
}

export { PrintController } from '../../controllers/print-controller.ts';
export { detailStyles as styles } from '../../parts/finding/detail.styles.ts';
