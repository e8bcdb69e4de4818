import type { Schedule } from '../../schema/schedule.ts';

/** Two-letter weekdays as RRULE writes them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** One shift on the days of a schedule. Minutes since midnight; past 1,440 it ends on the next day. */
export interface Shift {
  days: readonly Weekday[];
  from: number;
  to: number;
}

const DAY_MINUTES = 1440;

/** The shifts that schedules name with their days and times; a schedule that leaves either out names none. */
export function shiftsOf(schedules: readonly Schedule[] = []): readonly Shift[] {
  return schedules.flatMap(({ byday, opens_at, closes_at, suspended }) => {
    if (!byday || !opens_at || !closes_at || suspended) return [];
    const [from, to] = [minutesOf(opens_at), minutesOf(closes_at)];
    const days = weekdays.filter((day) => byday.includes(day));
    return [{ days, from, to: to > from ? to : to + DAY_MINUTES }];
  });
}

/** Minutes since midnight of a time of day, `09:30`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
