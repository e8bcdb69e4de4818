import { type Clock, dayAt } from '@newcomer-portal/inventory';
import type { Referral } from '../document/referral.ts';
import type { Appointment } from '../document/referral-event.ts';
import type { State } from '../states/state.ts';
import { stateOf } from '../states/state-of.ts';
import { followUpEntries } from './follow-up-entries.ts';

/** What to be reminded of. */
export type CalendarKind = 'appointment' | 'not_answered' | 'follow_up_3_months' | 'follow_up_6_months';

export interface CalendarEntry {
  kind: CalendarKind;
  /** The same for the same thing, so that a calendar moves an entry and does not double it. */
  uid: string;
  /** Instants for an appointment, else the calendar day for the whole of which it stands. */
  when: Pick<Appointment, 'starts' | 'ends'> | { day: string };
}

/** After so long without an answer it is time to call. */
const PATIENCE_DAYS = 5;
const DAY_MS = 86_400_000;
/** Nothing more is to be done here for the person. */
const over: readonly State[] = ['declined', 're_routed', 'withdrawn'];

/**
 * What a sender or a newcomer may put into their calendar: the appointment, when to ask if nothing was heard, and the
 * follow-ups at three and six months where the consent has them as a purpose. Nothing in it tells of the person.
 */
export function calendarEntries(referral: Referral, clock: Clock): readonly CalendarEntry[] {
  const { state } = stateOf(referral);
  if (over.includes(state)) return [];
  const entry = (kind: CalendarKind, when: CalendarEntry['when']): CalendarEntry => ({
    kind,
    uid: `${referral.id}-${kind}`,
    when,
  });
  const created = Date.parse(referral.created);
  const day = dayAt(new Date(created), clock);
  const appointment = lastAppointment(referral);
  const isUnanswered = !referral.events.some(({ by }) => by === 'receiver');
  const hasFollowUp = referral.consent.purposes.includes('follow_up');
  return [
    ...(state === 'scheduled' && appointment ? [entry('appointment', appointment)] : []),
    ...(isUnanswered
      ? [entry('not_answered', { day: dayAt(new Date(created + PATIENCE_DAYS * DAY_MS), clock) })]
      : []),
    ...(hasFollowUp ? followUpEntries(referral.id, day) : []),
  ];
}

function lastAppointment({ events }: Referral): CalendarEntry['when'] | undefined {
  const booked = events.flatMap((event) => (event.move === 'scheduled' ? [event] : []));
  const last = booked.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1);
  if (!last) return undefined;
  const { starts, ends } = last.appointment;
  return { starts, ...(ends && { ends }) };
}
