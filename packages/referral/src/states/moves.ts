import type { Role } from '../document/referral-event.ts';
import type { Move, State } from './state.ts';

type Moves = Readonly<Partial<Record<Move, readonly Role[]>>>;

const receiver: readonly Role[] = ['receiver'];
const anybody: readonly Role[] = ['person', 'sender', 'receiver'];
/** Whose referral it is. */
const owners: readonly Role[] = ['person', 'sender'];
/** Who hears how it went, at the desk or in a follow-up call. */
const agencies: readonly Role[] = ['sender', 'receiver'];

const afterYes: Moves = {
  scheduled: receiver,
  wait_listed: receiver,
  declined: receiver,
  re_routed: receiver,
};
const answers: Moves = { accepted: receiver, ...afterYes };
/** Consent can be taken back as long as the referral is alive. */
const alive: Moves = { withdrawn: owners };

/** For each state: where it may go next, and who may take it there. */
export const moves: Readonly<Record<State, Moves>> = {
  created: { received: receiver, ...answers, ...alive },
  received: { ...answers, ...alive },
  accepted: { ...afterYes, attended: agencies, completed: agencies, ...alive },
  wait_listed: { ...answers, ...alive },
  scheduled: { ...afterYes, attended: agencies, not_attended: agencies, ...alive },
  attended: { scheduled: receiver, re_routed: receiver, completed: agencies, ...alive },
  not_attended: { scheduled: receiver, declined: receiver, wait_listed: receiver, ...alive },
  declined: { reopened: anybody },
  re_routed: { reopened: anybody },
  completed: { reopened: anybody },
  withdrawn: { reopened: owners },
  reopened: { received: receiver, ...answers, ...alive },
};
