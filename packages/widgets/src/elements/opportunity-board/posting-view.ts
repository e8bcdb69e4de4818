import { freshnessOf } from '@newcomer-portal/inventory';
import { type Posting, standingOn } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { checkedLines } from '../../parts/finding/checked-lines.ts';
import { backLabel } from '../../parts/labels/back-label.ts';
import { kindLabel } from '../../parts/opportunity/kind-label.ts';
import { postingFacts } from '../../parts/opportunity/posting-facts.ts';
import { postingPlaceLine } from '../../parts/opportunity/posting-place-line.ts';
import { postedText } from '../../parts/opportunity/standing-text.ts';
import { pictogram } from '../../parts/pictogram.ts';
import { keepButton } from '../../parts/short-list/keep-button.ts';
import { words, wordsNote } from '../../parts/words.ts';
import type { BoardScene } from './board-scene.ts';
import { applyView } from './posting/apply-view.ts';
import { askedView } from './posting/asked-view.ts';
import { carefulView } from './posting/careful-view.ts';
import { describedPosting } from './posting/described-posting.ts';
import { givenView } from './posting/given-view.ts';
import { matchView } from './posting/match-view.ts';
import { moneyView } from './posting/money-view.ts';
import { offeredView } from './posting/offered-view.ts';
import { ownLadderView } from './posting/own-ladder-view.ts';
import { placesView } from './posting/places-view.ts';
import { standingNotice } from './posting/standing-notice.ts';
import { toolsView } from './posting/tools-view.ts';
import { whenView } from './posting/when-view.ts';

/** One posting, whole: may I still take it, is it honest, what do I do when and where, what do they ask and give. */
export function postingView(scene: BoardScene, posting: Posting): TemplateResult {
  const { reader } = scene;
  const { opportunity } = posting;
  const standing = standingOn(opportunity, scene.today);
  const description = reader.text(opportunity, 'description');
  // Another posting is another page: nothing that was opened or typed in this one stays.
  return html`${repeat(
    [opportunity.id],
    (id) => id,
    () => html`<article class="detail" aria-labelledby="posting-title">
      <p class="detail-nav">
        <button type="button" id="back" @click=${scene.actions.close}>${pictogram('arrow-left')} ${backLabel()}</button>
        ${keepButton(scene.kept.list, opportunity.id, 'posting-title')}
      </p>
      ${headView(scene, posting)} ${standingNotice(scene, posting, standing)} ${carefulView(scene, posting)}
      ${description ? html`<div><p class="description">${words(description, reader.locale)}</p>${wordsNote(description)}</div>` : nothing}
      <div class="sections">
        ${matchView(scene, posting)} ${whenView(opportunity, reader)} ${placesView(posting, reader)} ${moneyView(scene, posting)}
        ${askedView(scene, posting)} ${givenView(opportunity, reader)} ${offeredView(scene, posting)}
      </div>
      ${standing.state === 'open' ? openPosting(scene, posting) : nothing} ${ownLadderView(scene, opportunity.occupation)} ${checkedView(scene, posting)} ${toolsView(scene, posting)}
    </article>`,
  )}`;
}

/** What only somebody who can still apply needs, people and search engines alike. */
function openPosting(scene: BoardScene, posting: Posting): TemplateResult {
  const { board, reader, isDescribed } = scene;
  return html`${isDescribed ? describedPosting(posting, board.document, reader.locale) : nothing}
  ${applyView(scene, posting)}`;
}

function headView({ reader, today }: BoardScene, posting: Posting): TemplateResult {
  const { opportunity, organization } = posting;
  const { kind, posted } = opportunity;
  return html`<header>
    <h2 id="posting-title" tabindex="-1">${words(reader.text(opportunity, 'title'), reader.locale)}</h2>
    ${organization ? html`<p class="organization">${words(reader.text(organization, 'name'), reader.locale)}</p>` : nothing}
    <p>${postingPlaceLine(posting, reader)}</p>
    <p class="quiet">${kindLabel(kind)} · ${postedText(standingOn(opportunity, today), posted, reader)}</p>
    ${postingFacts(opportunity, reader, today)}
  </header>`;
}

function checkedView({ board, reader, today }: BoardScene, { opportunity }: Posting): TemplateResult {
  const { provenance } = opportunity;
  const source = provenance && board.source(provenance.source_id);
  const freshness = freshnessOf(opportunity, source, today);
  return checkedLines({ freshness, who: reader.text(opportunity, 'assured_by'), source }, reader);
}

export { PrintController } from '../../controllers/print-controller.ts';
export { carefulBadge } from './posting/careful-badge.ts';
export { personLadderView } from './posting/person-ladder-view.ts';
export { postingStyles as styles } from './posting/posting.styles.ts';
