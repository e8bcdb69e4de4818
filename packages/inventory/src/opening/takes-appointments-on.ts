import type { Holiday } from '../schema/municipality.ts';
import type { Schedule } from '../schema/schedule.ts';
import { hoursOf } from './hours-of.ts';

/** Whether a by-appointment schedule runs on a day, with times of its own or without. */
export function takesAppointmentsOn(
  schedule: Schedule,
  day: number,
  holidays: ReadonlyMap<number, Holiday>,
): boolean {
  const { exceptions, recursOn, closedOnHolidays } = hoursOf(schedule);
  const exception = exceptions.get(day);
  if (exception) return exception.length > 0;
  return recursOn(day) && !(closedOnHolidays && holidays.has(day));
}
