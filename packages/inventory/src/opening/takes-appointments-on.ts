import type { Holiday } from '../schema/municipality.ts';
import type { Hours } from './hours-of.ts';

/** Whether a by-appointment schedule runs on a day, with times of its own or without. */
export function takesAppointmentsOn(
  hours: Hours,
  day: number,
  holidays: ReadonlyMap<number, Holiday>,
): boolean {
  const exception = hours.exceptions.get(day);
  return exception ? exception.length > 0 : hours.runsOn(day, holidays);
}
