import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { CalendarEntry, CalendarKind } from './calendar-entries.ts';

/** What a calendar shows, in the reader's language. It lies open on a desk: no name and no need belongs in here. */
export type CalendarWords = Readonly<Record<CalendarKind, { title: string; note?: string }>>;

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/**
 * Entries as an iCalendar file (RFC 5545), with an alarm a day before an appointment.
 *
 * @param made the moment of writing
 */
export function writeCalendar(entries: readonly CalendarEntry[], words: CalendarWords, made: Date): string {
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Newcomer Portal//Referral//EN',
    events: entries.map((entry) => asEvent(entry, words, made)),
  });
}

function asEvent({ kind, uid, when }: CalendarEntry, words: CalendarWords, made: Date): IcsEvent {
  const { title, note } = words[kind];
  const said = { uid, stamp: { date: made }, summary: title, ...(note && { description: note }) };
  if ('day' in when) {
    const day = new Date(`${when.day}T00:00:00Z`);
    const next = new Date(day.getTime() + DAY_MS);
    return { ...said, start: { date: day, type: 'DATE' }, end: { date: next, type: 'DATE' } };
  }
  const starts = new Date(when.starts);
  const ends = when.ends ? new Date(when.ends) : new Date(starts.getTime() + HOUR_MS);
  const trigger = { type: 'relative', value: { before: true, days: 1 } } as const;
  return {
    ...said,
    start: { date: starts },
    end: { date: ends },
    alarms: [{ action: 'DISPLAY', trigger, description: title }],
  };
}
