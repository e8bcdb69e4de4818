import { openAt, schedulesOf } from '@newcomer-portal/inventory';
import type { Hit } from '@newcomer-portal/search';
import { html, nothing, type TemplateResult } from 'lit';
import { badges } from '../../parts/badges.ts';
import { awayLabel } from '../../parts/labels/away-label.ts';
import { openLabel } from '../../parts/open-state.ts';
import { pictogram } from '../../parts/pictogram.ts';
import { placeLine } from '../../parts/place-line.ts';
import { words } from '../../parts/words.ts';
import type { Scene } from './scene.ts';

/** One listing in the list: what it is, who gives it, where, and whether it is worth going now. */
export function cardView(scene: Scene, { listing, distance }: Hit): TemplateResult {
  const { reader, directory, now, actions } = scene;
  const { service, organization, id } = listing;
  const need = directory.needsOf(service)[0];
  const schedules = schedulesOf(listing);
  const clock = directory.inventory.municipality;
  const isRunning = service.status === 'active';
  const open =
    isRunning && schedules && openLabel(openAt(schedules, now, clock), now, clock.timezone, reader);
  return html`<li class="card">
    <div class="card-mark">${pictogram(need?.pictogram)}</div>
    <div>
      <h3>
        <a href=${actions.linkTo(id)} data-listing=${id} @click=${(event: MouseEvent) => actions.open(id, event)}>
          ${words(reader.text(service, 'name'), reader.locale)}
        </a>
      </h3>
      ${organization ? html`<p>${words(reader.text(organization, 'name'), reader.locale)}</p>` : nothing}
      <p class="quiet">
        ${distance === undefined ? nothing : html`<strong class="distance">${awayLabel(reader.formats.distance(distance))}</strong>`}
        ${placeLine(listing, reader)}
      </p>
      ${open ? html`<p class="open ${open.tone}">${open.text}</p>` : nothing} ${badges(listing, reader, scene.today)}
    </div>
  </li>`;
}
