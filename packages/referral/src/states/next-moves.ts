import type { Role } from '../document/referral-event.ts';
import { moves } from './moves.ts';
import type { Move, State } from './state.ts';

/** What somebody may do with a referral in this state, in the order in which to offer it. */
export function nextMoves(state: State, role: Role): readonly Move[] {
  const open = Object.entries(moves[state]) as [Move, readonly Role[]][];
  return open.flatMap(([move, roles]) => (roles.includes(role) ? [move] : []));
}
