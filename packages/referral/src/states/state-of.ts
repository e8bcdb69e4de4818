import type { Referral } from '../document/referral.ts';
import type { ReferralEvent } from '../document/referral-event.ts';
import { nextMoves } from './next-moves.ts';
import type { State } from './state.ts';

export interface Standing {
  state: State;
  /** When the referral came to be so: an instant. */
  since: string;
  /** Events that the state before them did not allow: two sides acted without knowing of each other. */
  ignored: readonly ReferralEvent[];
}

/** Where a referral stands after all that is known to have happened, in whichever order it became known. */
export function stateOf({ created, events }: Pick<Referral, 'created' | 'events'>): Standing {
  let [state, since]: [State, string] = ['created', created];
  const ignored: ReferralEvent[] = [];
  for (const event of [...events].sort(inOrder)) {
    if (nextMoves(state, event.by).includes(event.move)) [state, since] = [event.move, event.at];
    else ignored.push(event);
  }
  return { state, since, ignored };
}

/** By time. Of two at one instant the id decides, so that both sides come to the same state. */
function inOrder(one: ReferralEvent, other: ReferralEvent): number {
  return Date.parse(one.at) - Date.parse(other.at) || (one.id < other.id ? -1 : 1);
}
