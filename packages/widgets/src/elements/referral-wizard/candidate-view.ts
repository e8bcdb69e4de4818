import { msg } from '@lit/localize';
import { phonesOf, pointOf } from '@newcomer-portal/inventory';
import type { Candidate } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import { badges } from '../../parts/badges.ts';
import { directionsAddress } from '../../parts/directions-address.ts';
import { awayLabel } from '../../parts/labels/away-label.ts';
import { directionsLabel } from '../../parts/labels/directions-label.ts';
import { whyLabel } from '../../parts/labels/why-label.ts';
import { openLabel } from '../../parts/open-state.ts';
import { phoneLink, telephoneAddress } from '../../parts/phone-link.ts';
import { pictogram } from '../../parts/pictogram.ts';
import { placeLine } from '../../parts/place-line.ts';
import { words } from '../../parts/words.ts';
import type { WizardScene } from './wizard-scene.ts';

const MOST_REASONS = 3;

/**
 * One service as a door: who and where, why this one, and the number to call.
 *
 * @param isListed whether it is listed for the need: a reason where nothing else speaks for it
 */
export function candidateView(scene: WizardScene, candidate: Candidate, isListed = true): TemplateResult {
  const { reader, now, today, directory, actions } = scene;
  const { listing, distance, opening, why } = candidate;
  const { service, organization } = listing;
  const { timezone } = directory.inventory.municipality;
  const open = opening.state === 'not_given' ? undefined : openLabel(opening, now, timezone, reader);
  const link = actions.finderLink(listing.id);
  const name = words(reader.text(service, 'name'), reader.locale);
  const reasons = why.slice(0, MOST_REASONS).map((each) => whyLabel(each, reader.formats));
  if (reasons.length === 0 && isListed) reasons.push(listedText());
  const way = directionsAddress(pointOf(listing.location), navigator.userAgent);
  return html`<div class="candidate">
    <p class="candidate-name">
      <strong>${link ? html`<a href=${link}>${name}</a>` : name}</strong>
      ${organization ? html`<span>${words(reader.text(organization, 'name'), reader.locale)}</span>` : nothing}
    </p>
    <p class="quiet">
      ${distance === undefined ? nothing : html`<strong>${awayLabel(reader.formats.distance(distance))}</strong>`}
      ${placeLine(listing, reader)}
    </p>
    ${open ? html`<p class="open ${open.tone}">${open.text}</p>` : nothing} ${badges(listing, reader, today)}
    ${
      reasons.length > 0
        ? html`<p class="why-title">${whyTitle()}</p>
          <ul class="bullets">
            ${reasons.map((reason) => html`<li>${reason}</li>`)}
          </ul>`
        : nothing
    }
    <p class="contact">
      ${phonesOf(listing)
        .slice(0, 2)
        .map((phone) => phoneLink(phone))}
      ${
        way
          ? html`<a class="button" href=${way} rel="noopener noreferrer" target="_blank">${pictogram('route')} ${directionsLabel()}</a>`
          : nothing
      }
    </p>
  </div>`;
}

/** One service in two lines: who, how far, and the number to call. */
export function candidateLine(
  { reader, actions }: WizardScene,
  { listing, distance }: Candidate,
): TemplateResult {
  const { service, organization } = listing;
  const link = actions.finderLink(listing.id);
  const name = words(reader.text(organization ?? service, 'name'), reader.locale);
  const phone = phonesOf(listing)[0];
  return html`<p>
    ${link ? html`<a href=${link}>${name}</a>` : name}
    ${distance === undefined ? nothing : html`<span class="quiet">${awayLabel(reader.formats.distance(distance))}</span>`}
    ${phone ? html`<a href=${telephoneAddress(phone.number, phone.extension)}><bdi dir="ltr">${phone.number}</bdi></a>` : placeLine(listing, reader)}
  </p>`;
}

function whyTitle(): string {
  return msg('Why this one?', { id: 'candidate.why', desc: 'Title over the reasons for a service' });
}

function listedText(): string {
  return msg('The city’s list says that they help with this.', {
    id: 'candidate.listed',
    desc: 'Why this service, where nothing else is known',
  });
}
