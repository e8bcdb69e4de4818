import type { Opportunity } from '../../schema/opportunity.ts';
import { weekdays } from '../match/shifts-of.ts';
import { numberOf } from './number-of.ts';
import type { OfferDraft } from './offer-draft.ts';
import { asksFor } from './offer-kinds.ts';

type Job = Extract<Opportunity, { kind: 'job' }>;

/**
 * The hours and the pay of a clean draft: all that a wage is reckoned from. What is empty is undefined.
 *
 * @param newId makes the id of a shift
 */
export function offeredWork(
  draft: OfferDraft,
  newId: () => string,
): Pick<Job, 'schedules' | 'hours_per_week' | 'pay'> {
  const { days, from: opens_at, to: closes_at, pay_unit, pay_note: note } = draft;
  const byday = weekdays.filter((day) => days.includes(day)).join(',');
  const hours = range(draft.hours_minimum, draft.hours_maximum);
  const amounts = asksFor(draft.kind, 'pay') ? range(draft.pay_minimum, draft.pay_maximum) : undefined;
  const shift = { id: newId(), freq: 'WEEKLY', byday, ...(opens_at && { opens_at, closes_at }) } as const;
  return {
    schedules: byday ? [shift] : undefined,
    hours_per_week: hours,
    pay: amounts && {
      ...amounts,
      unit: pay_unit as NonNullable<Job['pay']>['unit'],
      currency: 'CAD',
      ...(note && { note }),
    },
  };
}

function range(from: string, to: string): { minimum?: number; maximum?: number } | undefined {
  const [minimum, maximum] = [numberOf(from), numberOf(to)];
  if (minimum === undefined && maximum === undefined) return undefined;
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}
