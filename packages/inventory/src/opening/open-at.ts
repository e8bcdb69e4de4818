import { type Clock, holidaysOf } from '../calendar/clock.ts';
import { type Zone, zoneOf } from '../calendar/zone.ts';
import type { Holiday } from '../schema/municipality.ts';
import type { Schedule } from '../schema/schedule.ts';
import { DAY_SECONDS, type Hours, spansOn } from './hours-of.ts';
import { takesAppointmentsOn } from './takes-appointments-on.ts';
import { type Timetable, timetableOf } from './timetable-of.ts';

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
 * Says whether something with these schedules is open at an instant, on the municipality's clock. It is asked for
 * every listing at each keystroke, so it keeps what it read from a list of schedules: do not change one in place.
 */
export function openAt(schedules: readonly Schedule[] | undefined, instant: Date, clock: Clock): OpenState {
  if (!schedules || schedules.length === 0) return { state: 'not_given' };
  const timetable = timetableOf(schedules);
  const { doors, appointments, givesTimes } = timetable;
  if (doors.length + appointments.length === 0) return { state: 'suspended' };
  const zone = zoneOf(clock.timezone);
  const at = instant.getTime();
  const moment = { at, day: zone.wallTime(at).day };
  const calendar = { timetable, zone, holidays: holidaysOf(clock) };
  const until = openUntil(calendar, moment);
  if (until) return until === 'always' ? { state: 'open' } : { state: 'open', until };
  if (appointments.some((each) => !givesTimes || takesAppointmentsOn(each, moment.day, calendar.holidays)))
    return { state: 'by_appointment' };
  return givesTimes ? closed(calendar, moment) : { state: 'not_given' };
}

interface Calendar {
  timetable: Timetable;
  zone: Zone;
  holidays: ReadonlyMap<number, Holiday>;
}

/** An instant in milliseconds, and the number of its day on the wall. */
interface Moment {
  at: number;
  day: number;
}

function closed(calendar: Calendar, now: Moment): OpenState {
  const opensAgain = nextOpening(calendar, now);
  const holiday = calendar.holidays.get(now.day);
  const because = holiday && calendar.timetable.doors.some((door) => door.holidayCloses(now.day));
  return { state: 'closed', ...(opensAgain && { opensAgain }), ...(because && { holiday }) };
}

/** Follows spans that touch or overlap, so that midnight does not look like closing time. */
function openUntil(calendar: Calendar, now: Moment): Date | 'always' | undefined {
  let end = lastClosing(calendar, now);
  if (!end) return undefined;
  while (end.at - now.at < LONGEST_WAIT_FOR_CLOSING) {
    const later = lastClosing(calendar, end);
    if (!later) return new Date(end.at);
    end = later;
  }
  return 'always';
}

/** The last closing time of the spans that hold a moment: those of its day, and of the evening before. */
function lastClosing(calendar: Calendar, moment: Moment): Moment | undefined {
  const { doors, overnight } = calendar.timetable;
  const today = lastClosingOf(doors, moment.day, calendar, moment);
  if (overnight.length === 0) return today;
  const sinceYesterday = lastClosingOf(overnight, moment.day - 1, calendar, moment);
  if (!today || !sinceYesterday) return today ?? sinceYesterday;
  return today.at > sinceYesterday.at ? today : sinceYesterday;
}

function lastClosingOf(
  doors: readonly Hours[],
  start: number,
  { zone, holidays }: Calendar,
  moment: Moment,
): Moment | undefined {
  let last: Moment | undefined;
  for (const door of doors) {
    for (const { opens, closes } of spansOn(door, start, holidays)) {
      if (zone.instant(start, opens) > moment.at) continue;
      const closing = zone.instant(start, closes);
      if (closing <= moment.at || (last && closing <= last.at)) continue;
      last = { at: closing, day: start + Math.floor(closes / DAY_SECONDS) };
    }
  }
  return last;
}

function nextOpening({ timetable, zone, holidays }: Calendar, { at, day }: Moment): Date | undefined {
  for (let start = day; start <= day + DAYS_AHEAD; start += 1) {
    let next = Number.POSITIVE_INFINITY;
    for (const door of timetable.doors) {
      for (const { opens } of spansOn(door, start, holidays)) {
        const opening = zone.instant(start, opens);
        if (opening > at) next = Math.min(next, opening);
      }
    }
    if (next < Number.POSITIVE_INFINITY) return new Date(next);
  }
  return undefined;
}
