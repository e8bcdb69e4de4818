import { dayNumber } from '../calendar/day-number.ts';
import type { Service } from '../schema/service.ts';
import type { Source } from '../schema/source.ts';

/** How far a listing can be relied on today. */
export interface Freshness {
  level: 'fresh' | 'ageing' | 'old' | 'unknown';
  /** The calendar day the facts were true. */
  date?: string;
  /** Days since then. */
  days?: number;
  /** Who vouches for that day: somebody who looked, or the date of the list that the facts came from. */
  by?: 'assured' | 'source';
}

/** Staff are asked to look twice a year. */
const FRESH_DAYS = 183;
/** Nobody looked for a year. */
const AGEING_DAYS = 365;

/**
 * How old the facts of a listing or a posting are: since somebody assured them, or else since its source's date. A
 * day still to come vouches for nothing.
 *
 * @param source the record that `provenance` names
 * @param today calendar day, `2026-11-22`
 */
export function freshnessOf(
  record: Pick<Service, 'assured_date'>,
  source: Source | undefined,
  today: string,
): Freshness {
  const assured = { date: record.assured_date, by: 'assured' as const };
  const dated = { date: source?.dated, by: 'source' as const };
  for (const { date, by } of [assured, dated]) {
    if (!date || date > today) continue;
    const days = dayNumber(today) - dayNumber(date);
    const level = days <= FRESH_DAYS ? 'fresh' : days <= AGEING_DAYS ? 'ageing' : 'old';
    return { level, date, days, by };
  }
  return { level: 'unknown' };
}
