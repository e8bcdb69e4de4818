import { type Clock, holidaysOf } from '../calendar/clock.ts';
import { dayOfNumber } from '../calendar/day-number.ts';
import { zoneOf } from '../calendar/zone.ts';
import type { Holiday } from '../schema/municipality.ts';
import type { Schedule, ScheduleException } from '../schema/schedule.ts';
import { DAY_SECONDS, type Span, spansOn } from './hours-of.ts';
import { takesAppointmentsOn } from './takes-appointments-on.ts';
import { type Timetable, timetableOf } from './timetable-of.ts';

/** One day's opening hours. No periods and nothing else: closed. */
export interface DayHours {
  /** `2026-11-22`, on the municipality's calendar. */
  day: string;
  /** In order of opening. A period is told on the day it begins. */
  periods: readonly Period[];
  /** Open from midnight to midnight. */
  allDay?: true;
  /** Somebody can be met that day, after a call. */
  byAppointment?: true;
  /** The day is a holiday, whether or not that closes anything here. */
  holiday?: Holiday;
  /** What somebody wrote down for this very day; its `note` says why it differs. */
  exceptions?: readonly ScheduleException[];
}

/** `HH:MM` on the municipality's clock. A `closes_at` at or before `opens_at` is on the next day. */
export interface Period {
  opens_at: string;
  closes_at: string;
  schedule: Schedule;
}

/** The hours of seven days, beginning with the municipality's own today. Suspended schedules are left out. */
export function weekOf(
  schedules: readonly Schedule[] | undefined,
  from: Date,
  clock: Clock,
): readonly DayHours[] {
  const timetable = timetableOf(schedules ?? []);
  const today = zoneOf(clock.timezone).wallTime(from.getTime()).day;
  return Array.from({ length: 7 }, (_, index) => dayHours(timetable, today + index, holidaysOf(clock)));
}

function dayHours(
  { doors, appointments }: Timetable,
  day: number,
  holidays: ReadonlyMap<number, Holiday>,
): DayHours {
  const name = dayOfNumber(day);
  const running = [...doors, ...appointments];
  const spans = running
    .flatMap((hours) => spansOn(hours, day, holidays).map((span) => ({ ...span, schedule: hours.schedule })))
    .sort((one, other) => one.opens - other.opens || one.closes - other.closes);
  const holiday = holidays.get(day);
  const exceptions = running
    .flatMap(({ schedule }) => schedule.exceptions ?? [])
    .filter((exception) => exception.day === name);
  return {
    day: name,
    periods: spans.map(asPeriod),
    ...(spans.some(isAllDay) && { allDay: true }),
    ...(appointments.some((it) => takesAppointmentsOn(it, day, holidays)) && { byAppointment: true }),
    ...(holiday && { holiday }),
    ...(exceptions.length > 0 && { exceptions }),
  };
}

function asPeriod({ opens, closes, schedule }: Span & { schedule: Schedule }): Period {
  return { opens_at: asTime(opens), closes_at: asTime(closes), schedule };
}

function isAllDay({ opens, closes, schedule }: Span & { schedule: Schedule }): boolean {
  return !schedule.by_appointment && opens === 0 && closes === DAY_SECONDS;
}

function asTime(second: number): string {
  if (second === DAY_SECONDS) return '24:00';
  const minutes = Math.floor((second % DAY_SECONDS) / 60);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
