import type { Referral } from '../document/referral.ts';

/**
 * What may stay of a referral when its consent is withdrawn or has run out: that there was one, between whom, and
 * how it went. Notes go too, for anybody may have written anything into them, and so do appointments.
 */
export function withoutPerson(referral: Referral): Referral {
  const { schema_version, id, created, from, to, consent, events } = referral;
  return {
    ...{ schema_version, id, created, from, to, consent },
    people: [],
    events: events.map(({ note, ...event }) => {
      if (event.move === 'reopened') return { ...event, note: '–' };
      if (event.move === 'declined' && event.reason === 'other') return { ...event, note: '–' };
      if (event.move === 'scheduled') return { ...event, appointment: { starts: event.appointment.starts } };
      return event;
    }),
  } as Referral;
}
