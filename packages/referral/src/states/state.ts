import type { ReferralEvent } from '../document/referral-event.ts';

/** Where a referral stands: after its last event, or `created` before any. */
export type State = 'created' | ReferralEvent['move'];
/** A step from one state to the next, named by where it leads. */
export type Move = ReferralEvent['move'];
