import { msg, str } from '@lit/localize';
import { availabilityOf, costOf, deliveryOf, type Listing, languagesOf } from '@newcomer-portal/inventory';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../i18n/reader.ts';
import { deliveryLabel } from './labels/delivery-label.ts';
import { closedForNow } from './open-state.ts';

const MOST_LANGUAGES = 4;

/**
 * The few facts that decide: closed for now, cost, room, languages. What is not given is not guessed.
 *
 * @param today the municipality's calendar day, `2026-11-22`
 */
export function badges(listing: Listing, reader: Reader, today: string): TemplateResult | typeof nothing {
  const { service } = listing;
  const facts = [
    service.status === 'temporarily closed' ? badge('warn', closedForNow()) : nothing,
    costBadge(costOf(service, today)),
    availabilityBadge(availabilityOf(service, today), reader),
    ...waysBadges(listing),
    service.child_care_on_site ? badge('quiet', childCare()) : nothing,
    languageBadge(listing, reader),
  ].filter((fact) => fact !== nothing);
  return facts.length === 0 ? nothing : html`<ul class="badges">${facts}</ul>`;
}

function badge(tone: 'ok' | 'warn' | 'quiet', text: string): TemplateResult {
  return html`<li class=${tone}>${text}</li>`;
}

function costBadge(cost: ReturnType<typeof costOf>): TemplateResult | typeof nothing {
  if (cost === 'free') return badge('ok', msg('Free', { id: 'badge.free', desc: 'Costs nothing' }));
  if (cost === 'some_free') {
    return badge('quiet', msg('Free for some', { id: 'badge.some-free', desc: 'Free for some people' }));
  }
  return nothing;
}

/** What a listing says about room for new people, in words. */
export function availabilityText(
  { state, waitDays }: NonNullable<ReturnType<typeof availabilityOf>>,
  { formats }: Reader,
): string {
  if (state === 'accepting') return msg('Takes new people', { id: 'badge.accepting', desc: 'Has room' });
  if (state === 'full') return msg('Full now', { id: 'badge.full', desc: 'Takes nobody new' });
  if (waitDays === undefined)
    return msg('Wait list', { id: 'badge.wait-list', desc: 'People wait, unknown how long' });
  const days = formats.days(waitDays);
  return msg(str`Wait: about ${days}`, { id: 'badge.wait', desc: 'People wait. 0: 14 days' });
}

function availabilityBadge(
  availability: ReturnType<typeof availabilityOf>,
  reader: Reader,
): TemplateResult | typeof nothing {
  if (!availability || availability.old) return nothing;
  return badge(availability.state === 'accepting' ? 'ok' : 'warn', availabilityText(availability, reader));
}

function waysBadges(listing: Listing): TemplateResult[] {
  const ways = deliveryOf(listing);
  const otherWays =
    listing.location?.location_type === 'physical' ? ways.filter((way) => way !== 'in_person') : [];
  return otherWays.map((way) => badge('quiet', deliveryLabel(way)));
}

function languageBadge(listing: Listing, { formats }: Reader): TemplateResult | typeof nothing {
  const names = languagesOf(listing).map(({ code, name }) => (code ? formats.language(code) : (name ?? '')));
  if (names.length === 0) return nothing;
  const shown = names.slice(0, MOST_LANGUAGES);
  // The plus sign stays before the number, also from right to left.
  const rest = names.length - shown.length;
  return badge(
    'quiet',
    [...shown, ...(rest > 0 ? [`\u2066+${formats.number(rest)}\u2069`] : [])].join(' · '),
  );
}

function childCare(): string {
  return msg('Has child care', { id: 'badge.child-care', desc: 'Child care on site' });
}
