import { type Clock, holidaysOf } from '../calendar/clock.ts';
import { type Zone, zoneOf } from '../calendar/zone.ts';
import type { Holiday } from '../schema/municipality.ts';
import type { Schedule } from '../schema/schedule.ts';
import { DAY_SECONDS, type Hours, hoursOf } from './hours-of.ts';
import { spansOn } from './spans-on.ts';
import { takesAppointmentsOn } from './takes-appointments-on.ts';

/** Whether something is open at an instant, and what comes next. */
export type OpenState =
  /** Without `until` it is open day and night, or for longer than a week ahead. */
  | { state: 'open'; until?: Date }
  /** `opensAgain` is missing when nothing opens in the next eight weeks; `holiday` when that is why it is closed. */
  | { state: 'closed'; opensAgain?: Date; holiday?: Holiday }
  /** Call first; no door stands open now. */
  | { state: 'by_appointment' }
  /** Every schedule is suspended. One that is suspended closes nothing else. */
  | { state: 'suspended' }
  /** Nobody said when. */
  | { state: 'not_given' };

const DAYS_AHEAD = 56;
const LONGEST_WAIT_FOR_CLOSING = 8 * DAY_SECONDS * 1000;

/**
 * Says whether something with these schedules is open at an instant, on the municipality's clock. Cheap enough to
 * ask for every listing at each keystroke.
 */
export function openAt(schedules: readonly Schedule[] | undefined, instant: Date, clock: Clock): OpenState {
  if (!schedules || schedules.length === 0) return { state: 'not_given' };
  const running = schedules.filter(({ suspended }) => !suspended);
  if (running.length === 0) return { state: 'suspended' };
  const hours = running.filter(({ by_appointment }) => !by_appointment).map(hoursOf);
  const zone = zoneOf(clock.timezone);
  const at = instant.getTime();
  const calendar = { hours, zone, at, today: zone.wallTime(at).day, holidays: holidaysOf(clock) };
  const until = openUntil(calendar);
  if (until) return until === 'always' ? { state: 'open' } : { state: 'open', until };
  const appointments = running.filter(({ by_appointment }) => by_appointment);
  const anyHours = hours.some(givesHours);
  if (
    appointments.length > 0 &&
    (!anyHours || appointments.some((it) => takesAppointmentsOn(it, calendar.today, calendar.holidays)))
  )
    return { state: 'by_appointment' };
  return anyHours ? closed(calendar) : { state: 'not_given' };
}

interface Calendar {
  hours: readonly Hours[];
  zone: Zone;
  at: number;
  today: number;
  holidays: ReadonlyMap<number, Holiday>;
}

function closed(calendar: Calendar): OpenState {
  const opensAgain = nextOpening(calendar);
  const holiday = calendar.holidays.get(calendar.today);
  const because = holiday && calendar.hours.some((it) => holidayCloses(it, calendar.today));
  return { state: 'closed', ...(opensAgain && { opensAgain }), ...(because && { holiday }) };
}

/** Follows spans that touch or overlap, so that midnight does not look like closing time. */
function openUntil(calendar: Calendar): Date | 'always' | undefined {
  const { at, today } = calendar;
  let end = lastClosing(calendar, at, today);
  if (!end) return undefined;
  while (end.at - at < LONGEST_WAIT_FOR_CLOSING) {
    const later = lastClosing(calendar, end.at, end.day);
    if (!later) return new Date(end.at);
    end = later;
  }
  return 'always';
}

/** The last closing time of the spans that hold a moment: those of its day, and of the evening before. */
function lastClosing(
  { hours, zone, holidays }: Calendar,
  moment: number,
  day: number,
): { at: number; day: number } | undefined {
  let last: { at: number; day: number } | undefined;
  for (const start of [day - 1, day]) {
    for (const each of hours) {
      for (const { opens, closes } of spansOn(each, start, holidays)) {
        if (start < day && closes <= DAY_SECONDS) continue;
        const closing = zone.instant(start, closes);
        if (closing <= moment || zone.instant(start, opens) > moment) continue;
        if (!last || closing > last.at) last = { at: closing, day: start + Math.floor(closes / DAY_SECONDS) };
      }
    }
  }
  return last;
}

function nextOpening({ hours, zone, at, today, holidays }: Calendar): Date | undefined {
  for (let day = today; day <= today + DAYS_AHEAD; day += 1) {
    let next = Number.POSITIVE_INFINITY;
    for (const each of hours) {
      for (const { opens } of spansOn(each, day, holidays)) {
        const opening = zone.instant(day, opens);
        if (opening > at && opening < next) next = opening;
      }
    }
    if (next < Number.POSITIVE_INFINITY) return new Date(next);
  }
  return undefined;
}

function givesHours({ span, exceptions }: Hours): boolean {
  return span !== undefined || [...exceptions.values()].some((spans) => spans.length > 0);
}

function holidayCloses(hours: Hours, day: number): boolean {
  return (
    hours.closedOnHolidays && hours.span !== undefined && hours.recursOn(day) && !hours.exceptions.has(day)
  );
}
