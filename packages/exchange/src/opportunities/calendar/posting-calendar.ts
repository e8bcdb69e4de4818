import { type Clock, dayAt, dayNumber } from '@newcomer-portal/inventory';
import type { Opportunity } from '@newcomer-portal/inventory/opportunities';
import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import { shiftEvent } from './shift-event.ts';
import { zoneObservances } from './zone-observances.ts';

/** What a calendar shows, in the reader's language. It lies open on a desk: nothing of the person belongs in here. */
export interface PostingCalendarWords {
  /** Over each shift: the title of the posting. */
  shift: string;
  /** Over the last day to apply. */
  lastDay: string;
  /** Where the shifts are, in one line. */
  place: string | undefined;
}

const DAY_MS = 86_400_000;
/** Nobody knows what holds later, where a posting names no end. */
const LONGEST_DAYS = 365;

/**
 * A posting as an iCalendar file (RFC 5545): the last day to apply for the whole of that day, and each shift as it
 * repeats on the municipality's clock, until the posting's end or for a year.
 *
 * @param now the moment of writing
 * @returns undefined where there is nothing to put into a calendar
 */
export function postingCalendar(
  opportunity: Opportunity,
  clock: Clock,
  words: PostingCalendarWords,
  now: Date,
): string | undefined {
  const today = dayNumber(dayAt(now, clock));
  const { id, closes, starts, schedules = [] } = opportunity;
  const from = Math.max(today, starts ? dayNumber(starts) : today);
  const span = { from, to: Math.min(endOf(opportunity, from), from + LONGEST_DAYS) };
  const shifts = schedules.flatMap((schedule, index) => {
    const event = shiftEvent(schedule, span, clock.timezone);
    if (!event) return [];
    const said = { summary: words.shift, ...(words.place && { location: words.place }) };
    return [{ ...event, ...said, uid: `${id}-shift-${index + 1}`, stamp: { date: now } }];
  });
  const lastDay = closes && dayNumber(closes) >= today ? [closingEvent(id, closes, words.lastDay, now)] : [];
  if (shifts.length + lastDay.length === 0) return undefined;
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Newcomer Portal//Opportunities//EN',
    ...(shifts.length > 0 && {
      timezones: [{ id: clock.timezone, props: zoneObservances(clock.timezone, span) }],
    }),
    events: [...lastDay, ...shifts],
  });
}

function endOf({ ends, starts, weeks }: Opportunity, from: number): number {
  const last = ends ? dayNumber(ends) : Number.POSITIVE_INFINITY;
  return weeks ? Math.min(last, (starts ? dayNumber(starts) : from) + weeks * 7 - 1) : last;
}

function closingEvent(id: string, closes: string, summary: string, now: Date): IcsEvent {
  const day = new Date(`${closes}T00:00:00Z`);
  const next = new Date(day.getTime() + DAY_MS);
  return {
    uid: `${id}-closes`,
    stamp: { date: now },
    summary,
    start: { date: day, type: 'DATE' },
    end: { date: next, type: 'DATE' },
  };
}
