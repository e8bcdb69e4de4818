import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { uuid } from '@newcomer-portal/inventory/testing';
import { type ReferralEvent, Role } from '../document/referral-event.ts';
import { aReceiver, aReferral } from '../testing/referral-builders.ts';
import { makeMove } from './make-move.ts';
import { moves } from './moves.ts';
import { nextMoves } from './next-moves.ts';
import type { Move, State } from './state.ts';
import { stateOf } from './state-of.ts';

const states = Object.keys(moves) as State[];
const allMoves = states.filter((state) => state !== 'created') as Move[];
let minutes = 0;

/** An event later than all before it, with what its move must have. */
function event(move: Move, by: Role): ReferralEvent {
  minutes += 1;
  const done = {
    id: uuid(100 + minutes),
    at: new Date(Date.UTC(2026, 10, 23, 0, minutes)).toISOString(),
    by,
  };
  if (move === 'declined') return { move, ...done, reason: 'no_capacity' };
  if (move === 're_routed') return { move, ...done, to: aReceiver({ name: 'Elsewhere' }) };
  if (move === 'scheduled') return { move, ...done, appointment: { starts: '2026-12-01T14:00:00Z' } };
  if (move === 'reopened') return { move, ...done, note: 'They came back.' };
  return { move, ...done };
}

/** A shortest way to each state, found by walking the moves. */
function referralIn(state: State) {
  const queue = [aReferral()];
  for (const referral of queue) {
    if (stateOf(referral).state === state) return referral;
    for (const role of Role.options)
      for (const move of nextMoves(stateOf(referral).state, role)) {
        const { referral: moved } = makeMove(referral, event(move, role));
        if (moved && moved.events.length < 4) queue.push(moved);
      }
  }
  throw new Error(`no way to ${state}`);
}

describe('Making a move', () => {
  for (const state of states)
    it(`from ${state} works where it is legal, and elsewhere is refused with both states named`, () => {
      const referral = referralIn(state);
      for (const role of Role.options)
        for (const move of allMoves) {
          const { referral: moved, problem } = makeMove(referral, event(move, role));
          if (nextMoves(state, role).includes(move)) assert.equal(moved && stateOf(moved).state, move);
          else assert.deepEqual(problem, { code: 'illegal_move', values: { from: state, move, by: role } });
        }
    });

  it('works on a device whose clock is slow', () => {
    const declined = referralIn('declined');
    const reopened = { ...event('reopened', 'sender'), at: '2020-01-01T00:00:00Z' };
    const { referral } = makeMove(declined, reopened);
    assert.equal(referral && stateOf(referral).state, 'reopened');
    assert.deepEqual(referral && stateOf(referral).ignored, []);
  });

  it('leaves the referral it was given as it was', () => {
    const referral = aReferral();
    makeMove(referral, event('accepted', 'receiver'));
    assert.deepEqual(referral.events, []);
  });
});
