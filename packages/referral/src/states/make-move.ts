import type { ReadReferral } from '../document/read-referral.ts';
import type { Referral } from '../document/referral.ts';
import type { ReferralEvent } from '../document/referral-event.ts';
import { stateOf } from './state-of.ts';
import { withEvents } from './with-events.ts';

/** The referral after a move; the problem `illegal_move` where its state does not allow it, or not to this role. */
export function makeMove(referral: Referral, event: ReferralEvent): ReadReferral {
  const moved = withEvents(referral, [event]);
  if (stateOf(moved).ignored.length > stateOf(referral).ignored.length)
    return {
      problem: {
        code: 'illegal_move',
        values: { from: stateOf(referral).state, move: event.move, by: event.by },
      },
    };
  return { referral: moved };
}
