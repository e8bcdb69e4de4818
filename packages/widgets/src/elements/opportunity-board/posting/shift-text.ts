import { msg, str } from '@lit/localize';
import type { Schedule } from '@newcomer-portal/inventory';
import type { Reader } from '../../../i18n/reader.ts';

/** A Monday and the days after it, to name the days of a week by. */
const WEEK = {
  MO: '2026-01-05',
  TU: '2026-01-06',
  WE: '2026-01-07',
  TH: '2026-01-08',
  FR: '2026-01-09',
  SA: '2026-01-10',
  SU: '2026-01-11',
};

/** A schedule as a person says it: "Tuesday and Thursday: 1:00 PM to 4:00 PM". */
export function shiftText(schedule: Schedule, { formats }: Reader): string {
  const { opens_at, closes_at, interval = 1, freq } = schedule;
  const days = daysText(schedule, formats);
  if (!opens_at || !closes_at) return days;
  const [from, to] = [formats.time(opens_at), formats.time(closes_at)];
  if (freq === 'WEEKLY' && interval > 1) return everyText(formats.number(interval), days, from, to);
  return closes_at > opens_at ? sameDayText(days, from, to) : overnightText(days, from, to);
}

function daysText({ byday, bymonthday, freq }: Schedule, formats: Reader['formats']): string {
  const named = Object.entries(WEEK).flatMap(([code, day]) =>
    byday?.split(',').includes(code) ? [formats.weekday(day)] : [],
  );
  if (named.length === 7 || (!byday && !bymonthday && !freq)) return everyDayText();
  return named.length > 0 && freq !== 'MONTHLY' ? formats.list(named) : someDaysText();
}

function sameDayText(days: string, from: string, to: string): string {
  return msg(str`${days}: ${from} to ${to}`, {
    id: 'shift.same-day',
    desc: '0: days of the week, 1: time it begins, 2: time it ends',
  });
}

function overnightText(days: string, from: string, to: string): string {
  return msg(str`${days}: ${from} to ${to} the next day`, {
    id: 'shift.overnight',
    desc: '0: days of the week, 1: time it begins, 2: time it ends, after midnight',
  });
}

function everyText(weeks: string, days: string, from: string, to: string): string {
  return msg(str`Every ${weeks} weeks, ${days}: ${from} to ${to}`, {
    id: 'shift.every',
    desc: '0: number of weeks from one to the next, 1: days of the week, 2: time it begins, 3: time it ends',
  });
}

function everyDayText(): string {
  return msg('Every day', {
    id: 'shift.every-day',
    desc: 'Stands for days of the week in "…: 9:00 to 5:00"',
  });
}

function someDaysText(): string {
  return msg('Some days of the month', {
    id: 'shift.some-days',
    desc: 'Stands for days of the week in "…: 9:00 to 5:00"',
  });
}
