import type { MinimumWage } from '../../schema/minimum-wage.ts';
import type { Opportunity } from '../../schema/opportunity.ts';
import { hourlyPay } from './hourly-pay.ts';

/** Pay held against the minimum wage. */
export interface WageCheck {
  state: 'meets' | 'below' | 'not_known';
  /** The least that an hour earns. */
  hourly?: number;
  /** The least that it may. */
  minimum?: number;
}

/** Salaries are rounded; half a cent is nobody's loss. */
const ROUNDING = 0.005;

/**
 * Whether an opportunity pays at least the minimum wage, by its lowest amount. Not known where there is no pay, where
 * the hours are not told, for another currency, and before the wage came into force.
 *
 * @param today calendar day, `2026-11-22`
 */
export function wageCheck(opportunity: Opportunity, wage: MinimumWage | undefined, today: string): WageCheck {
  const pay = hourlyPay(opportunity);
  if (!pay || pay.assumed || !wage || wage.currency !== pay.currency || wage.from > today)
    return { state: 'not_known' };
  const state = pay.minimum < wage.amount - ROUNDING ? 'below' : 'meets';
  return { state, hourly: pay.minimum, minimum: wage.amount };
}
