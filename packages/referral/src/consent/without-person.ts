import type { Referral } from '../document/referral.ts';
import type { ReferralEvent } from '../document/referral-event.ts';

/**
 * What may stay of a referral when its consent is withdrawn or has run out: that there was one, between whom, and
 * how it went. Notes and the places of appointments go too, for anybody may have written anything into them.
 */
export function withoutPerson(referral: Referral): Referral {
  const { schema_version, id, created, from, to, consent, events } = referral;
  return { schema_version, id, created, from, to, consent, people: [], events: events.map(withoutWords) };
}

/** Where the format asks for a note, a dash stands. */
const DASH = '–';

function withoutWords({ note, ...event }: ReferralEvent): ReferralEvent {
  if (event.move === 'reopened') return { ...event, note: DASH };
  if (event.move === 'declined' && event.reason === 'other') return { ...event, note: DASH };
  if (event.move === 'scheduled') return { ...event, appointment: { starts: event.appointment.starts } };
  return event;
}
