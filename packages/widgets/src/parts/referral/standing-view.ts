import { msg, str } from '@lit/localize';
import { dayAt } from '@newcomer-portal/inventory';
import { type Referral, type ReferralEvent, stateOf } from '@newcomer-portal/referral/hand-off';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../i18n/formats.ts';
import { declineLabel } from './decline-label.ts';
import { moveLabel } from './move-label.ts';

/** Where a referral stands, and all that happened to it. */
export function standingView(referral: Referral, formats: Formats): TemplateResult {
  const { state } = stateOf(referral);
  return html`<div class="standing">
    <p role="status"><strong>${stateText(moveLabel(state))}</strong></p>
    ${
      referral.events.length > 0
        ? html`<ol class="bullets">
            ${referral.events.map((event) => html`<li>${eventView(event, formats)}</li>`)}
          </ol>`
        : nothing
    }
  </div>`;
}

function eventView(event: ReferralEvent, formats: Formats): TemplateResult {
  const facts = factsOf(event, formats);
  return html`${formats.day(localDay(event.at))}: ${moveLabel(event.move)}
    ${facts ? html`– ${facts}` : nothing} ${event.note ? html`<q dir="auto">${event.note}</q>` : nothing}`;
}

function factsOf(event: ReferralEvent, formats: Formats): string | undefined {
  if (event.move === 'declined') return declineLabel(event.reason);
  if (event.move === 're_routed') return event.to.name;
  if (event.move === 'wait_listed')
    return event.wait_days === undefined ? undefined : formats.days(event.wait_days);
  if (event.move !== 'scheduled') return undefined;
  const { starts, place } = event.appointment;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const when = `${formats.day(localDay(starts))}, ${formats.timeAt(new Date(starts), zone)}`;
  return place ? `${when}, ${place}` : when;
}

/** The calendar day of an instant on the device's own clock, `2026-11-22`. */
function localDay(instant: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return dayAt(new Date(instant), { timezone: timeZone });
}

function stateText(state: string): string {
  return msg(str`Now: ${state}`, {
    id: 'standing.now',
    desc: 'Where a request for help stands. 0: Accepted',
  });
}
