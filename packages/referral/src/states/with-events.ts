import type { Referral } from '../document/referral.ts';
import type { ReferralEvent } from '../document/referral-event.ts';

/** The referral with events that became known; those it has already are not added again. */
export function withEvents(referral: Referral, events: readonly ReferralEvent[]): Referral {
  const known = new Map(referral.events.map((event) => [event.id, event]));
  for (const event of events) if (!known.has(event.id)) known.set(event.id, event);
  return { ...referral, events: [...known.values()] };
}
