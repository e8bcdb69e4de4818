import { dayNumber } from '../calendar/day-number.ts';
import type { Schedule } from '../schema/schedule.ts';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The days that a schedule's rule names, as a test for day numbers. The parts mean what they mean in RFC 5545; all
 * that are given must hold. Without weekdays or days of the month, a `freq` repeats the weekday or the day of the
 * month of its first day, and no `freq` means every day. An `interval` counts from `dtstart` or else `valid_from`;
 * with neither nobody knows which weeks are meant, so it names no day.
 */
export function recurrenceOf(schedule: Schedule): (day: number) => boolean {
  const first = latest(schedule.dtstart, schedule.valid_from);
  const last = earliest(schedule.until, schedule.valid_to);
  const tests = [...weekdayTests(schedule), ...monthDayTests(schedule), ...intervalTests(schedule)];
  return (day) => day >= first && day <= last && tests.every((test) => test(day));
}

function weekdayTests({ byday, bymonthday, freq, dtstart }: Schedule): ((day: number) => boolean)[] {
  if (byday) {
    const entries = byday.split(',');
    const every = new Set(entries.map((entry) => weekdays.indexOf(entry)));
    const ordinals = entries
      .filter((entry) => entry.length > 2)
      .map((entry) => ({ ordinal: Number(entry.slice(0, -2)), weekday: weekdays.indexOf(entry.slice(-2)) }));
    return [
      (day) =>
        every.has(weekdayOf(day)) ||
        ordinals.some(({ ordinal, weekday }) => weekday === weekdayOf(day) && isOrdinal(ordinal, day)),
    ];
  }
  if (freq !== 'WEEKLY' || bymonthday || !dtstart) return [];
  const weekday = weekdayOf(dayNumber(dtstart));
  return [(day) => weekdayOf(day) === weekday];
}

function monthDayTests({ byday, bymonthday, freq, dtstart }: Schedule): ((day: number) => boolean)[] {
  if (bymonthday) {
    const named = new Set(bymonthday.split(',').map(Number));
    return [(day) => named.has(monthDayOf(day)) || named.has(monthDayOf(day) - daysInMonth(day) - 1)];
  }
  if (freq !== 'MONTHLY' || byday || !dtstart) return [];
  const monthDay = monthDayOf(dayNumber(dtstart));
  return [(day) => monthDayOf(day) === monthDay];
}

function intervalTests({ interval = 1, freq, dtstart, valid_from }: Schedule): ((day: number) => boolean)[] {
  if (interval <= 1 || !freq) return [];
  const anchor = dtstart ?? valid_from;
  if (!anchor) return [() => false];
  const periodOf = freq === 'WEEKLY' ? weekOfDay : monthOf;
  const start = periodOf(dayNumber(anchor));
  return [(day) => (periodOf(day) - start) % interval === 0];
}

/** 1 is the first of its weekday in the month, -1 the last. */
function isOrdinal(ordinal: number, day: number): boolean {
  const fromStart = Math.ceil(monthDayOf(day) / 7);
  const fromEnd = Math.ceil((daysInMonth(day) - monthDayOf(day) + 1) / 7);
  return ordinal > 0 ? fromStart === ordinal : fromEnd === -ordinal;
}

// 1970-01-01 was a Thursday; weeks begin on Monday, as RFC 5545 has them unless told otherwise.
const weekdayOf = (day: number) => (((day + 3) % 7) + 7) % 7;
const weekOfDay = (day: number) => Math.floor((day + 3) / 7);
const dateOf = (day: number) => new Date(day * 86_400_000);
const monthDayOf = (day: number) => dateOf(day).getUTCDate();
const monthOf = (day: number) => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth();
const daysInMonth = (day: number) =>
  new Date(Date.UTC(dateOf(day).getUTCFullYear(), dateOf(day).getUTCMonth() + 1, 0)).getUTCDate();

const latest = (...days: (string | undefined)[]) =>
  Math.max(Number.NEGATIVE_INFINITY, ...days.flatMap((day) => (day ? [dayNumber(day)] : [])));
const earliest = (...days: (string | undefined)[]) =>
  Math.min(Number.POSITIVE_INFINITY, ...days.flatMap((day) => (day ? [dayNumber(day)] : [])));
