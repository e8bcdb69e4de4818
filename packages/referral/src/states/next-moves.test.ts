import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Role } from '../document/referral-event.ts';
import { moves } from './moves.ts';
import { nextMoves } from './next-moves.ts';
import type { Move, State } from './state.ts';

const roles: readonly Role[] = Role.options;
const states = Object.keys(moves) as State[];
const allMoves = states.filter((state) => state !== 'created') as Move[];

/** Every legal move, written out by hand: a row is a state, then who may go where. */
const legal: readonly [State, Role, string][] = [
  ['created', 'person', 'withdrawn'],
  ['created', 'sender', 'withdrawn'],
  ['created', 'receiver', 'received accepted scheduled wait_listed declined re_routed'],
  ['received', 'person', 'withdrawn'],
  ['received', 'sender', 'withdrawn'],
  ['received', 'receiver', 'accepted scheduled wait_listed declined re_routed'],
  ['accepted', 'person', 'withdrawn'],
  ['accepted', 'sender', 'attended completed withdrawn'],
  ['accepted', 'receiver', 'scheduled wait_listed declined re_routed attended completed'],
  ['wait_listed', 'person', 'withdrawn'],
  ['wait_listed', 'sender', 'withdrawn'],
  ['wait_listed', 'receiver', 'accepted scheduled wait_listed declined re_routed'],
  ['scheduled', 'person', 'withdrawn'],
  ['scheduled', 'sender', 'attended not_attended withdrawn'],
  ['scheduled', 'receiver', 'scheduled wait_listed declined re_routed attended not_attended'],
  ['attended', 'person', 'withdrawn'],
  ['attended', 'sender', 'completed withdrawn'],
  ['attended', 'receiver', 'scheduled re_routed completed'],
  ['not_attended', 'person', 'withdrawn'],
  ['not_attended', 'sender', 'withdrawn'],
  ['not_attended', 'receiver', 'scheduled declined wait_listed'],
  ['declined', 'person', 'reopened'],
  ['declined', 'sender', 'reopened'],
  ['declined', 'receiver', 'reopened'],
  ['re_routed', 'person', 'reopened'],
  ['re_routed', 'sender', 'reopened'],
  ['re_routed', 'receiver', 'reopened'],
  ['completed', 'person', 'reopened'],
  ['completed', 'sender', 'reopened'],
  ['completed', 'receiver', 'reopened'],
  ['withdrawn', 'person', 'reopened'],
  ['withdrawn', 'sender', 'reopened'],
  ['withdrawn', 'receiver', ''],
  ['reopened', 'person', 'withdrawn'],
  ['reopened', 'sender', 'withdrawn'],
  ['reopened', 'receiver', 'received accepted scheduled wait_listed declined re_routed'],
];

describe('A referral', () => {
  for (const [state, role, expected] of legal)
    it(`that is ${state} may be moved by the ${role} to: ${expected || 'nothing'}`, () => {
      assert.deepEqual([...nextMoves(state, role)].sort(), expected.split(' ').filter(Boolean).sort());
    });

  it('has a row above for every state and role', () => {
    assert.equal(legal.length, states.length * roles.length);
  });

  it('comes back from every end', () => {
    for (const state of ['declined', 're_routed', 'completed', 'withdrawn'] as const)
      assert.deepEqual(nextMoves(state, 'sender'), ['reopened']);
  });

  it('can come to every state', () => {
    const reached = new Set(states.flatMap((state) => roles.flatMap((role) => nextMoves(state, role))));
    assert.deepEqual(
      allMoves.filter((move) => !reached.has(move)),
      [],
    );
  });

  it('whose person took their consent back is nothing that the receiver can open again', () => {
    assert.deepEqual(nextMoves('withdrawn', 'receiver'), []);
  });
});
