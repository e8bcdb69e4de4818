import { msg } from '@lit/localize';
import { type Listing, phonesOf } from '@newcomer-portal/inventory';
import { html, nothing, type TemplateResult } from 'lit';
import { badges } from '../../parts/badges.ts';
import { directionsAddress } from '../../parts/directions-address.ts';
import { section } from '../../parts/finding/section.ts';
import { backLabel } from '../../parts/labels/back-label.ts';
import { directionsLabel } from '../../parts/labels/directions-label.ts';
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
  const directions = directionsAddress(location, navigator.userAgent);
  const phones = phonesOf(listing);
  if (phones.length === 0 && !site && !email && !directions) return nothing;
  return html`<div class="contact">
    ${phones.map((phone) => phoneLink(phone))}
    ${
      directions
        ? html`<a class="button" href=${directions} rel="noopener noreferrer" target="_blank" data-activity="directions">
          ${pictogram('route')} ${directionsLabel()}
        </a>`
        : nothing
    }
    ${email ? html`<a class="button" href=${`mailto:${email}`}>${emailText()} <bdi>${email}</bdi></a>` : nothing}
    ${
      site && /^https?:/i.test(site)
        ? html`<a class="button" href=${site} rel="noopener noreferrer" target="_blank">
          ${pictogram('external-link')} ${siteText()}
        </a>`
        : nothing
    }
  </div>`;
}

function whereView({ reader }: Scene, listing: Listing): TemplateResult | typeof nothing {
  const { location, at } = listing;
  const way = location && reader.text(location, 'transportation');
  const note = (at && reader.text(at, 'description')) ?? (location && reader.text(location, 'description'));
  const postalCode = location?.addresses?.[0]?.postal_code;
  return section(
    whereText(),
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
  return html`<p class="actions tools">
      <button type="button" @click=${() => actions.print()}>${pictogram('printer')} ${printText()}</button>
      <button type="button" @click=${() => actions.copyLink(id)}>
        ${pictogram(copied === 'yes' ? 'check' : 'link')} ${copied === 'yes' ? copiedText() : copyText()}
      </button>
      <span class="visually-hidden" role="status">${copied === 'yes' ? copiedText() : nothing}</span>
      ${
        has.report
          ? html`<button type="button" @click=${() => actions.report(id)}>${pictogram('flag')} ${reportText()}</button>`
          : nothing
      }
    </p>
    ${
      copied === 'by_hand'
        ? html`<p><label>${byHandText()} <input readonly .value=${actions.linkTo(id)} /></label></p>`
        : nothing
    }`;
}

function emailText(): string {
  return msg('E-mail', { id: 'detail.email', desc: 'Before an e-mail address' });
}

function siteText(): string {
  return msg('Their website', { id: 'detail.site', desc: 'Link to the website of the organization' });
}

function whereText(): string {
  return msg('Where', { id: 'detail.where', desc: 'Title over the address' });
}

function othersText(): string {
  return msg('Other help at this place', {
    id: 'detail.others',
    desc: 'Title over other services at the same place',
  });
}

function printText(): string {
  return msg('Print', { id: 'detail.print', desc: 'Button' });
}

function copyText(): string {
  return msg('Copy link', { id: 'detail.copy', desc: 'Button: copies a link to this service' });
}

function copiedText(): string {
  return msg('Link copied', { id: 'detail.copied', desc: 'After the link was copied' });
}

function byHandText(): string {
  return msg('Copy this link:', {
    id: 'detail.by-hand',
    desc: 'The browser did not copy; the link stands in a field',
  });
}

function reportText(): string {
  return msg('Report a mistake', {
    id: 'detail.report',
    desc: 'Button: tell the city that the listing is wrong',
  });
}

export { PrintController } from '../../controllers/print-controller.ts';
export { detailStyles as styles } from '../../parts/finding/detail.styles.ts';
