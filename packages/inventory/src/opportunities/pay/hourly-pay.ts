import type { Opportunity } from '../../schema/opportunity.ts';
import type { PayUnit } from '../../schema/pay.ts';
import { shiftsOf } from '../match/shifts-of.ts';

/** What an hour earns, whatever stretch of time the posting names. */
export interface HourlyPay {
  minimum: number;
  maximum: number;
  currency: string;
  /** The posting does not say how many hours: 8 a day, 40 a week are taken. */
  assumed: boolean;
}

const WEEKS_IN: Readonly<Record<Exclude<PayUnit, 'hour' | 'day'>, number>> = {
  week: 1,
  month: 52 / 12,
  year: 52,
};
const FULL_WEEK = 40;
const FULL_DAY = 8;

/**
 * An opportunity's pay by the hour. Of a range of hours the longest week goes with the least pay, the shortest with
 * the most.
 *
 * @returns undefined where no amount is told, and for a kind that has no pay
 */
export function hourlyPay(opportunity: Opportunity): HourlyPay | undefined {
  const pay = 'pay' in opportunity ? opportunity.pay : undefined;
  const amounts = [pay?.minimum, pay?.maximum].filter((amount) => amount !== undefined);
  if (!pay || amounts.length === 0) return undefined;
  const { hours, assumed } =
    pay.unit === 'hour' ? { hours: [1], assumed: false } : hoursOf(opportunity, pay.unit);
  return {
    minimum: Math.min(...amounts) / Math.max(...hours),
    maximum: Math.max(...amounts) / Math.min(...hours),
    currency: pay.currency,
    assumed,
  };
}

/** How many hours are worked for the amount, the fewest and the most. */
function hoursOf(
  opportunity: Opportunity,
  unit: Exclude<PayUnit, 'hour'>,
): { hours: number[]; assumed: boolean } {
  if (unit === 'day') {
    const lengths = shiftsOf(opportunity.schedules).map(({ from, to }) => (to - from) / 60);
    return lengths.length > 0 ? { hours: lengths, assumed: false } : { hours: [FULL_DAY], assumed: true };
  }
  const { minimum, maximum } = opportunity.hours_per_week ?? {};
  const week = [minimum, maximum].flatMap((hours) => hours || []);
  const hours = week.length > 0 ? week : [FULL_WEEK];
  return { hours: hours.map((hours) => hours * WEEKS_IN[unit]), assumed: week.length === 0 };
}
