import type { Holiday } from '../schema/municipality.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';
import { zoneOf } from './zone.ts';

/** What opening hours are read against. A `Municipality` is one. */
export interface Clock {
  /** IANA zone name. */
  timezone: string;
  holidays?: readonly Holiday[] | undefined;
}

/** The calendar day (`2026-11-22`) on the municipality's clock at an instant. */
export function dayAt(instant: Date, clock: Clock): string {
  return dayOfNumber(zoneOf(clock.timezone).wallTime(instant.getTime()).day);
}

const byList = new WeakMap<readonly Holiday[], ReadonlyMap<number, Holiday>>();
const none: ReadonlyMap<number, Holiday> = new Map();

/** The clock's holidays by day number. Kept for each list, since every listing asks. */
export function holidaysOf({ holidays }: Clock): ReadonlyMap<number, Holiday> {
  if (!holidays) return none;
  const known = byList.get(holidays);
  if (known) return known;
  const found = new Map(holidays.map((holiday) => [dayNumber(holiday.day), holiday]));
  byList.set(holidays, found);
  return found;
}
