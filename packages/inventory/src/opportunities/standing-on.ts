import { dayNumber } from '../calendar/day-number.ts';
import type { Opportunity } from '../schema/opportunity.ts';

/** Whether an opportunity can still be taken, and how near its first and last day are. */
export interface Standing {
  state: 'open' | 'expired' | 'filled' | 'withdrawn';
  /** Whole days since it was posted; 0 also for a day still to come, when a clock is wrong. */
  postedDaysAgo: number;
  /** Whole days until the last day to apply: 0 is today, 1 tomorrow. Left out without such a day, and after it. */
  closesInDays?: number;
}

/** A job without a closing day that nobody looked at for so long has somebody in it. */
const JOB_DAYS = 60;
/** Helpers, mentors and learners are wanted for longer; staff are asked to look twice a year. */
const OTHER_DAYS = 183;

/**
 * How an opportunity stands on a day. It is open through the whole of its closing day; without one, for 60 days (a
 * job) or 183 (anything else) after it was posted or last looked at.
 *
 * @param today calendar day on the municipality's clock, `2026-11-22`: `dayAt(now, document.municipality)`
 */
export function standingOn(opportunity: Opportunity, today: string): Standing {
  const { kind, posted, closes, assured_date = posted, status = 'open' } = opportunity;
  const day = dayNumber(today);
  const postedDaysAgo = Math.max(0, day - dayNumber(posted));
  if (status !== 'open') return { state: status, postedDaysAgo };
  const looked = Math.max(dayNumber(posted), dayNumber(assured_date));
  const last = closes ? dayNumber(closes) : looked + (kind === 'job' ? JOB_DAYS : OTHER_DAYS);
  if (day > last) return { state: 'expired', postedDaysAgo };
  return { state: 'open', postedDaysAgo, ...(closes && { closesInDays: last - day }) };
}
