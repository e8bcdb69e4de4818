import { msg } from '@lit/localize';
import { availabilityOf, type Intake, type Listing } from '@newcomer-portal/inventory';
import { html, nothing, type TemplateResult } from 'lit';
import { availabilityText } from '../../parts/badges.ts';
import { costLine } from '../../parts/finding/cost-line.ts';
import { section } from '../../parts/finding/section.ts';
import { bringLabel } from '../../parts/labels/bring-label.ts';
import { costLabel } from '../../parts/labels/cost-label.ts';
import { intakeLabel } from '../../parts/labels/intake-label.ts';
import { telephoneAddress } from '../../parts/phone-link.ts';
import { placeLine } from '../../parts/place-line.ts';
import { words } from '../../parts/words.ts';
import type { Scene } from './scene.ts';

/** How to get in, how long it takes, what to bring, what it costs. Parts that nobody gave are not shown. */
export function entryView(scene: Scene, listing: Listing): TemplateResult {
  return html`${howToStart(scene, listing)} ${roomView(scene, listing)} ${whatToBring(scene, listing)}
  ${costView(scene, listing)}`;
}

function howToStart(scene: Scene, { service }: Listing): TemplateResult | typeof nothing {
  const { reader } = scene;
  const prose = reader.text(service, 'application_process');
  const ways = service.intake ?? [];
  if (!prose && ways.length === 0) return nothing;
  return section(
    startText(),
    html`${prose ? html`<p>${words(prose, reader.locale)}</p>` : nothing}
      <ul class="plain-list">
        ${ways.map((way) => intakeView(scene, way))}
      </ul>`,
  );
}

function intakeView({ reader, directory }: Scene, way: Intake): TemplateResult {
  const place = directory.inventory.locations.find(({ id }) => id === way.location_id);
  const where = place && directory.listings.find(({ location }) => location === place);
  return html`<li>
    ${intakeLabel(way.method)}
    ${way.phone ? html`<a href=${telephoneAddress(way.phone)}><bdi dir="ltr">${way.phone}</bdi></a>` : nothing}
    ${way.email ? html`<a href=${`mailto:${way.email}`}><bdi>${way.email}</bdi></a>` : nothing}
    ${
      way.url && /^https?:/i.test(way.url)
        ? html`<a href=${way.url} rel="noopener noreferrer" target="_blank">${formText()}</a>`
        : nothing
    }
    <span class="quiet">
      ${words(reader.text(way, 'referred_by'), reader.locale)} ${words(reader.text(way, 'note'), reader.locale)}
      ${where ? html`${firstGoTo()} ${placeLine(where, reader)}` : nothing}
    </span>
  </li>`;
}

function roomView({ today, reader }: Scene, { service }: Listing): TemplateResult | typeof nothing {
  const availability = availabilityOf(service, today);
  if (!availability) return nothing;
  const note = service.availability && reader.text(service.availability, 'note');
  return section(
    roomText(),
    html`<p>${availabilityText(availability, reader)} <span class="quiet">(${reader.formats.day(availability.asOf)})</span></p>
      ${note ? html`<p>${words(note, reader.locale)}</p>` : nothing}
      ${availability.old ? html`<p class="quiet">${oldText()}</p>` : nothing}
      ${service.capacities?.map(
        (capacity) => html`<p>
        ${words(reader.text(capacity.unit, 'name'), reader.locale)}: ${reader.formats.number(capacity.available)}${capacity.maximum === undefined ? nothing : ` / ${reader.formats.number(capacity.maximum)}`}
        <span class="quiet">${words(reader.text(capacity, 'description'), reader.locale)}</span>
      </p>`,
      )}`,
  );
}

function whatToBring({ reader }: Scene, { service }: Listing): TemplateResult | typeof nothing {
  const papers = service.required_documents ?? [];
  if (papers.length === 0) return nothing;
  return section(
    bringLabel(),
    html`<ul class="bullets">
      ${papers.map(
        (paper) => html`<li>
          ${words(reader.text(paper, 'document'), reader.locale)}
          ${
            paper.uri && /^https?:/i.test(paper.uri)
              ? html`<a href=${paper.uri} rel="noopener noreferrer" target="_blank">${moreText()}</a>`
              : nothing
          }
        </li>`,
      )}
    </ul>`,
  );
}

function costView(
  { reader, directory, today }: Scene,
  { service }: Listing,
): TemplateResult | typeof nothing {
  const prose = reader.text(service, 'fees_description');
  const options = (service.cost_options ?? []).filter(({ valid_to }) => !valid_to || valid_to >= today);
  if (!prose && options.length === 0) return nothing;
  const currency = directory.inventory.municipality.currency ?? 'CAD';
  return section(
    costLabel(),
    html`<ul class="plain-list">
        ${options.map((option) => html`<li>${costLine(option, reader, currency)}</li>`)}
      </ul>
      ${prose ? html`<p>${words(prose, reader.locale)}</p>` : nothing}`,
  );
}

function startText(): string {
  return msg('How to start', { id: 'entry.start', desc: 'Title over the ways into a service' });
}

function formText(): string {
  return msg('Open the form', { id: 'entry.form', desc: 'Link to an intake form' });
}

function firstGoTo(): string {
  return msg('First go to:', { id: 'entry.first', desc: 'Before the address of a separate intake place' });
}

function roomText(): string {
  return msg('Is there room?', { id: 'entry.room', desc: 'Title over wait list and capacity' });
}

function oldText(): string {
  return msg('This is old. Call to be sure.', { id: 'entry.old', desc: 'The wait time was given long ago' });
}

function moreText(): string {
  return msg('Read more', { id: 'entry.more', desc: 'Link to more about a document' });
}
