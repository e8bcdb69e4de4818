import { standingOn } from '@newcomer-portal/inventory/opportunities';
import type { OpportunityHit } from '@newcomer-portal/search/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { awayLabel } from '../../parts/labels/away-label.ts';
import { kindLabel } from '../../parts/opportunity/kind-label.ts';
import { kindPictogram } from '../../parts/opportunity/kind-pictogram.ts';
import { matchLine } from '../../parts/opportunity/match-line.ts';
import { postingFacts } from '../../parts/opportunity/posting-facts.ts';
import { postingPlaceLine } from '../../parts/opportunity/posting-place-line.ts';
import { postedText } from '../../parts/opportunity/standing-text.ts';
import { pictogram } from '../../parts/pictogram.ts';
import { keepButton } from '../../parts/short-list/keep-button.ts';
import { words } from '../../parts/words.ts';
import type { BoardScene } from './board-scene.ts';

/**
 * One posting in the list: what it is, who offers it, where, what it pays, and whether one may still apply.
 *
 * @param list tells its ids from those of the same posting in another list on the screen
 */
export function postingCard(
  scene: BoardScene,
  { posting, distance, match }: OpportunityHit,
  list = 'title',
): TemplateResult {
  const { reader, actions, today, kept } = scene;
  const { opportunity, organization } = posting;
  const { id, kind, posted } = opportunity;
  const fits = match && matchLine(match, reader);
  return html`<li class="card">
    <div class="card-mark">${pictogram(kindPictogram(kind))}</div>
    <div>
      <h3 id=${`${list}-${id}`}>
        <a href=${actions.linkTo(id)} data-posting=${id} @click=${(event: MouseEvent) => actions.open(id, event)}>
          ${words(reader.text(opportunity, 'title'), reader.locale)}
        </a>
      </h3>
      ${organization ? html`<p>${words(reader.text(organization, 'name'), reader.locale)}</p>` : nothing}
      <p class="quiet">
        ${distance === undefined ? nothing : html`<strong class="distance">${awayLabel(reader.formats.distance(distance))}</strong>`}
        ${postingPlaceLine(posting, reader)}
      </p>
      ${fits ? html`<p class=${match.fits > 0 ? 'fits' : 'quiet'}>${fits}</p>` : nothing}
      ${scene.carefulBadge?.(scene, posting)} ${postingFacts(opportunity, reader, today)}
      <p class="quiet card-foot">
        <span>${kindLabel(kind)} · ${postedText(standingOn(opportunity, today), posted, reader)}</span>
        ${keepButton(kept.list, id, `${list}-${id}`)}
      </p>
    </div>
  </li>`;
}
