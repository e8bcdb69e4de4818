import type { Holiday } from '../schema/municipality.ts';
import type { Hours, Span } from './hours-of.ts';

const none: readonly Span[] = [];

/**
 * When a schedule opens on a day, exceptions and holidays counted. An exception wins over a holiday: somebody wrote
 * it for that very day.
 */
export function spansOn(hours: Hours, day: number, holidays: ReadonlyMap<number, Holiday>): readonly Span[] {
  const exception = hours.exceptions.get(day);
  if (exception) return exception;
  if (!hours.span || !hours.recursOn(day)) return none;
  return hours.closedOnHolidays && holidays.has(day) ? none : [hours.span];
}
