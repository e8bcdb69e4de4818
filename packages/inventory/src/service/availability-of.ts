import { dayNumber } from '../calendar/day-number.ts';
import type { Service } from '../schema/service.ts';

/** Whether a service takes new people, as last said. */
export interface CurrentAvailability {
  state: 'accepting' | 'wait_list' | 'full';
  /** How long people wait, in days. */
  waitDays?: number;
  /** The calendar day on which this was said. */
  asOf: string;
  /** Too long ago to build a plan on; call first. */
  old: boolean;
}

/** Waiting lists move within a season: after 90 days an answer is old. */
const OLD_AFTER_DAYS = 90;

/**
 * Whether a service takes new people: what the profile's `availability` says, or else HSDS's `capacities`, where any
 * free place is a place. Undefined when nobody said.
 *
 * @param today calendar day, `2026-11-22`
 */
export function availabilityOf(service: Service, today: string): CurrentAvailability | undefined {
  const { availability, capacities = [] } = service;
  const isOld = (asOf: string) => dayNumber(today) - dayNumber(asOf) > OLD_AFTER_DAYS;
  if (availability) {
    const { state, wait_days, as_of } = availability;
    return { state, ...(wait_days !== undefined && { waitDays: wait_days }), asOf: as_of, old: isOld(as_of) };
  }
  const asOf = capacities.map(({ updated }) => updated.slice(0, 10)).sort()[0];
  if (!asOf) return undefined;
  const state = capacities.some(({ available }) => available > 0) ? 'accepting' : 'full';
  return { state, asOf, old: isOld(asOf) };
}
