import type { UnmetNeed } from '@newcomer-portal/referral';

/**
 * For the city's planners: needs for which a plan has no service, or none that may speak the language. Each is told
 * once for each conversation, so that the counts of many can be added up. Codes and counts only: never a place, a
 * word or an answer. A count is of people in one household, so keep it as a sum and not beside a visit.
 */
export class NewcomerUnmetEvent extends Event {
  static readonly type = 'newcomer-unmet';

  /** @param unmet need by code, tag of the language it was looked for in, for how many people; never empty */
  constructor(readonly unmet: readonly UnmetNeed[]) {
    super(NewcomerUnmetEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'newcomer-unmet': NewcomerUnmetEvent;
  }
}
