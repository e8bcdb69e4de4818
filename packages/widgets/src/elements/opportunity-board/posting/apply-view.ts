import { msg, str } from '@lit/localize';
import type { Intake } from '@newcomer-portal/inventory';
import type { Opportunity, Posting } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { intakeLabel } from '../../../parts/labels/intake-label.ts';
import { phoneLink } from '../../../parts/phone-link.ts';
import { pictogram } from '../../../parts/pictogram.ts';
import { words } from '../../../parts/words.ts';
import type { BoardScene } from '../board-scene.ts';
import { applyWays } from './apply-ways.ts';
import { letterView } from './letter-view.ts';

/** How to apply: the ways in the order in which to try them, whom to ask for, and until when. */
export function applyView(scene: BoardScene, posting: Posting): TemplateResult {
  const { actions, reader } = scene;
  const { opportunity } = posting;
  const ways = applyWays(posting);
  const { closes, contacts = [] } = opportunity;
  // Which way was taken is nobody's business; that somebody applies is worth a count.
  const count = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a')) actions.tell('apply');
  };
  return html`<section class="apply" aria-labelledby="apply-title" @click=${count}>
    <h3 id="apply-title" tabindex="-1">${applyText()}</h3>
    ${closes ? html`<p>${lastDayText(reader.formats.day(closes))}</p>` : nothing}
    ${ways.length > 0 ? html`<ol>${ways.map((way, index) => wayView(scene, opportunity, way, index === 0 && ways.length > 1))}</ol>` : html`<p>${notToldText()}</p>`}
    ${contacts.map((contact) => contactView(scene, contact))}
    ${opportunity.url ? html`<p>${siteLink(opportunity.url, ownPageText())}</p>` : nothing}
  </section>`;
}

function wayView(scene: BoardScene, opportunity: Opportunity, way: Intake, isFirst: boolean): TemplateResult {
  const { locale, text } = scene.reader;
  return html`<li>
    <h4>${intakeLabel(way.method)} ${isFirst ? html`<span class="ok">${firstText()}</span>` : nothing}</h4>
    <p>${words(text(way, 'referred_by'), locale)} ${words(text(way, 'note'), locale)}</p>
    ${way.url ? html`<p>${siteLink(way.url, formText())}</p>` : nothing}
    ${way.phone ? html`<p>${phoneLink({ number: way.phone })}</p>` : nothing}
    ${
      way.email
        ? html`<p><a href=${`mailto:${way.email}`}><bdi>${way.email}</bdi></a></p>
          ${letterView(scene, opportunity, way.email)}`
        : nothing
    }
  </li>`;
}

function contactView(
  { reader }: BoardScene,
  contact: NonNullable<Opportunity['contacts']>[number],
): TemplateResult | typeof nothing {
  const { name, phones = [] } = contact;
  if (!name && phones.length === 0) return nothing;
  const title = reader.text(contact, 'title');
  return html`<p>
      ${name ? html`${askForText()} <strong><bdi>${name}</bdi></strong>` : nothing}
      ${title ? html`(${words(title, reader.locale)})` : nothing}
    </p>
    ${phones.map((phone) => html`<p>${phoneLink(phone)}</p>`)}`;
}

/** From a record: shown only if it is of the web. */
function siteLink(address: string, text: string): TemplateResult | typeof nothing {
  if (!/^https?:/i.test(address)) return nothing;
  return html`<a class="button" href=${address} rel="noopener noreferrer" target="_blank">
    ${pictogram('external-link')} ${text}
  </a>`;
}

function applyText(): string {
  return msg('How to apply', { id: 'apply.title', desc: 'Title over the ways to apply for a posting' });
}

function lastDayText(day: string): string {
  return msg(str`The last day is ${day}`, { id: 'apply.last-day', desc: 'Last day to apply. 0: a date' });
}

function firstText(): string {
  return msg('Try this first', { id: 'apply.first', desc: 'Beside the first way to apply' });
}

function formText(): string {
  return msg('Open their form', { id: 'apply.form', desc: 'Link to a form to apply with' });
}

function askForText(): string {
  return msg('Ask for', { id: 'apply.ask-for', desc: 'Before the name of a person' });
}

function ownPageText(): string {
  return msg('See it on their website', { id: 'apply.page', desc: 'Link to the posting’s own page' });
}

function notToldText(): string {
  return msg('They do not say how. Ask at a library or an agency for newcomers.', {
    id: 'apply.not-told',
    desc: 'A posting names no way to apply',
  });
}
