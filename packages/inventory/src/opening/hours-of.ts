import { dayNumber } from '../calendar/day-number.ts';
import type { Holiday } from '../schema/municipality.ts';
import type { Schedule, ScheduleException } from '../schema/schedule.ts';
import { recurrenceOf } from './recurrence-of.ts';

/** From one second of a day to another; past 86,400 it ends on the next day. */
export interface Span {
  opens: number;
  closes: number;
}

/** A schedule made ready for asking about days. */
export interface Hours {
  schedule: Schedule;
  /** When it opens on each day that its rule names; empty when it gives no times. */
  spans: readonly Span[];
  /** Days that differ from the rule, each with the spans it has instead. */
  exceptions: ReadonlyMap<number, readonly Span[]>;
  /** Whether it runs on a day by its rule, holidays counted and exceptions aside. */
  runsOn(day: number, holidays: ReadonlyMap<number, Holiday>): boolean;
  /** Whether it would run on the day if that were no holiday. */
  holidayCloses(day: number): boolean;
}

export const DAY_SECONDS = 86_400;
const none: readonly Span[] = [];

/** Makes a schedule ready for asking about days. */
export function hoursOf(schedule: Schedule): Hours {
  const recursOn = recurrenceOf(schedule);
  const exceptions = exceptionsOf(schedule);
  const closedOnHolidays = schedule.closed_on_holidays ?? !schedule.open_24_hours;
  const span = schedule.open_24_hours ? { opens: 0, closes: DAY_SECONDS } : spanOf(schedule);
  return {
    schedule,
    spans: span ? [span] : none,
    exceptions,
    runsOn: (day, holidays) => recursOn(day) && !(closedOnHolidays && holidays.has(day)),
    holidayCloses: (day) => closedOnHolidays && !exceptions.has(day) && recursOn(day),
  };
}

/**
 * When a schedule opens on a day. An exception wins over a holiday: somebody wrote it for that very day.
 */
export function spansOn(hours: Hours, day: number, holidays: ReadonlyMap<number, Holiday>): readonly Span[] {
  const exception = hours.exceptions.size > 0 ? hours.exceptions.get(day) : undefined;
  return exception ?? (hours.runsOn(day, holidays) ? hours.spans : none);
}

function exceptionsOf(schedule: Schedule): ReadonlyMap<number, readonly Span[]> {
  const byDay = new Map<number, readonly Span[]>();
  for (const exception of schedule.exceptions ?? []) {
    const day = dayNumber(exception.day);
    const span = exceptionSpan(exception, schedule);
    byDay.set(day, [...(byDay.get(day) ?? []), ...(span ? [span] : [])]);
  }
  return byDay;
}

/** "Closes early" names one end only; the other is the schedule's own. */
function exceptionSpan(exception: ScheduleException, schedule: Schedule): Span | undefined {
  if (!exception.opens_at && !exception.closes_at) return undefined;
  const usual = schedule.open_24_hours ? { opens_at: '00:00', closes_at: '24:00' } : schedule;
  return spanOf({
    opens_at: exception.opens_at ?? usual.opens_at,
    closes_at: exception.closes_at ?? usual.closes_at,
  });
}

function spanOf(times: Pick<Schedule, 'opens_at' | 'closes_at'>): Span | undefined {
  if (!times.opens_at || !times.closes_at) return undefined;
  const opens = secondOf(times.opens_at);
  const closes = secondOf(times.closes_at);
  return { opens, closes: closes > opens ? closes : closes + DAY_SECONDS };
}

function secondOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
