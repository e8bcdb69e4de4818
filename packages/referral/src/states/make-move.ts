import type { ReadReferral } from '../document/read-referral.ts';
import type { Referral } from '../document/referral.ts';
import type { ReferralEvent } from '../document/referral-event.ts';
import { nextMoves } from './next-moves.ts';
import { stateOf } from './state-of.ts';
import { withEvents } from './with-events.ts';

/** The referral after a move; the problem `illegal_move` where its state does not allow it, or not to this role. */
export function makeMove(referral: Referral, event: ReferralEvent): ReadReferral {
  const { state } = stateOf(referral);
  if (!nextMoves(state, event.by).includes(event.move))
    return { problem: { code: 'illegal_move', values: { from: state, move: event.move, by: event.by } } };
  return { referral: withEvents(referral, [afterAll(referral, event)]) };
}

/** A device whose clock is slow would put the move before what it follows. */
function afterAll({ events }: Referral, event: ReferralEvent): ReferralEvent {
  const last = Math.max(...events.map(({ at }) => Date.parse(at)));
  return Date.parse(event.at) > last ? event : { ...event, at: new Date(last + 1).toISOString() };
}
