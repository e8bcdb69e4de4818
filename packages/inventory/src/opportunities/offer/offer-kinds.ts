import type { OpportunityKind } from '../../schema/opportunity.ts';

/** What a kind of opportunity says about money: what one earns, gets back, or pays for a course. */
export type Money = 'pay' | 'expenses' | 'cost';

const byKind: Readonly<Record<OpportunityKind, readonly Money[]>> = {
  job: ['pay'],
  volunteering: ['expenses'],
  mentoring: ['expenses'],
  job_shadowing: ['expenses'],
  placement: ['pay', 'expenses'],
  bridging: ['cost'],
  training: ['cost'],
};

/** The kinds that can be offered, as a form lists them. */
export const offerKinds = Object.keys(byKind) as readonly OpportunityKind[];

/** Whether a form for this kind asks for this. */
export function asksFor(kind: string, money: Money): boolean {
  return offerKinds.some((known) => known === kind && byKind[known].includes(money));
}
