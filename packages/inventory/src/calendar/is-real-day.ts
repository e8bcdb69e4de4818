import { dayNumber, dayOfNumber } from './day-number.ts';

/** Whether a day written `2026-11-22` is in the calendar: no 30 February. */
export function isRealDay(day: string): boolean {
  return dayOfNumber(dayNumber(day)) === day;
}
