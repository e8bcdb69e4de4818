import { msg } from '@lit/localize';
import { type Listing, phonesOf, pointOf } from '@newcomer-portal/inventory';
import { html, nothing, type TemplateResult } from 'lit';
import { badges } from '../../parts/badges.ts';
import { directionsAddress } from '../../parts/directions-address.ts';
import { contactLinks } from '../../parts/finding/contact-links.ts';
import { detailTools } from '../../parts/finding/detail-tools.ts';
import { section } from '../../parts/finding/section.ts';
import { backLabel } from '../../parts/labels/back-label.ts';
import { whereLabel } from '../../parts/labels/where-label.ts';
import { phoneLink } from '../../parts/phone-link.ts';
import { pictogram } from '../../parts/pictogram.ts';
import { placeLine } from '../../parts/place-line.ts';
import { words, wordsNote } from '../../parts/words.ts';
import { checkedView } from './checked-view.ts';
import { entryView } from './entry-view.ts';
import { hoursView } from './hours-view.ts';
import type { Scene } from './scene.ts';
import { whoView } from './who-view.ts';

/** One listing, whole: can I go, where, when, what do I bring, what does it cost, how old is this. */
export function detailView(scene: Scene, listing: Listing): TemplateResult {
  const { reader, actions } = scene;
  const { service, organization } = listing;
  const description = reader.text(service, 'description');
  const alert = reader.text(service, 'alert');
  return html`<article class="detail" aria-labelledby="detail-title">
    <p class="detail-nav">
      <button type="button" id="back" @click=${actions.close}>${pictogram('arrow-left')} ${backLabel()}</button>
    </p>
    <header>
      <h2 id="detail-title" tabindex="-1">${words(reader.text(service, 'name'), reader.locale)}</h2>
      ${organization ? html`<p class="organization">${words(reader.text(organization, 'name'), reader.locale)}</p>` : nothing}
      ${badges(listing, reader, scene.today)}
    </header>
    ${alert ? html`<p class="notice calm">${pictogram('alert-triangle')} <span>${words(alert, reader.locale)}</span></p>` : nothing}
    ${description ? html`<p class="description">${words(description, reader.locale)}</p>${wordsNote(description)}` : nothing}
    ${contactView(listing)}
    <div class="sections">
      ${hoursView(scene, listing)} ${whereView(scene, listing)} ${entryView(scene, listing)}
      ${whoView(scene, listing)}
    </div>
    ${otherServices(scene, listing)} ${checkedView(scene, listing)} ${toolsView(scene, listing)}
  </article>`;
}

function contactView(listing: Listing): TemplateResult | typeof nothing {
  const { service, organization, location } = listing;
  const site = service.url ?? location?.url ?? organization?.website;
  const email = service.email ?? organization?.email;
  const directions = directionsAddress(pointOf(location), navigator.userAgent);
  const phones = phonesOf(listing);
  if (phones.length === 0 && !site && !email && !directions) return nothing;
  return html`<div class="contact">
    ${phones.map((phone) => phoneLink(phone))} ${contactLinks({ email, site, directions })}
  </div>`;
}

function whereView({ reader }: Scene, listing: Listing): TemplateResult | typeof nothing {
  const { location, at } = listing;
  const way = location && reader.text(location, 'transportation');
  const note = (at && reader.text(at, 'description')) ?? (location && reader.text(location, 'description'));
  const postalCode = location?.addresses?.[0]?.postal_code;
  return section(
    whereLabel(),
    html`<p>${placeLine(listing, reader, postalCode)}</p>
      ${way ? html`<p>${words(way, reader.locale)}</p>` : nothing}
      ${note ? html`<p>${words(note, reader.locale)}</p>` : nothing}`,
  );
}

/** What else is given at the same place: somebody who goes there once may not have to go elsewhere. */
function otherServices(
  { directory, reader, actions }: Scene,
  listing: Listing,
): TemplateResult | typeof nothing {
  const { location } = listing;
  if (!location) return nothing;
  const others = directory.listings.filter((other) => other.location === location && other.id !== listing.id);
  if (others.length === 0) return nothing;
  return section(
    othersText(),
    html`<ul class="links">
      ${others.slice(0, 20).map(
        ({ id, service }) => html`<li>
          <a href=${actions.linkTo(id)} @click=${(event: MouseEvent) => actions.open(id, event)}>
            ${words(reader.text(service, 'name'), reader.locale)}
          </a>
        </li>`,
      )}
    </ul>`,
  );
}

function toolsView({ actions, copied, has }: Scene, { id }: Listing): TemplateResult {
  return detailTools({
    copied,
    link: actions.linkTo(id),
    print: actions.print,
    copy: () => actions.copyLink(id),
    report: has.report ? () => actions.report(id) : undefined,
  });
}

function othersText(): string {
  return msg('Other help at this place', {
    id: 'detail.others',
    desc: 'Title over other services at the same place',
  });
}

export { PrintController } from '../../controllers/print-controller.ts';
export { detailStyles as styles } from '../../parts/finding/detail.styles.ts';
