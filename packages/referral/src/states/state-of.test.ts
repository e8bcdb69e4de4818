import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { uuid } from '@newcomer-portal/inventory/testing';
import type { ReferralEvent } from '../document/referral-event.ts';
import { aReferral } from '../testing/referral-builders.ts';
import { stateOf } from './state-of.ts';
import { withEvents } from './with-events.ts';

const received: ReferralEvent = { id: uuid(1), move: 'received', at: '2026-11-23T09:00:00Z', by: 'receiver' };
const accepted: ReferralEvent = {
  id: uuid(2),
  move: 'accepted',
  at: '2026-11-23T10:00:00-05:00',
  by: 'receiver',
};
const withdrawn: ReferralEvent = { id: uuid(3), move: 'withdrawn', at: '2026-11-23T12:00:00Z', by: 'person' };

describe('Where a referral stands', () => {
  it('is created, since it was made, before anything happened', () => {
    const referral = aReferral();
    assert.deepEqual(stateOf(referral), { state: 'created', since: referral.created, ignored: [] });
  });

  it('does not hang on the order in which events became known, nor on hearing of one twice', () => {
    const orders = [
      [received, accepted],
      [accepted, received],
      [accepted, received, accepted],
    ];
    for (const events of orders) {
      const referral = events.reduce((known, event) => withEvents(known, [event]), aReferral());
      assert.equal(stateOf(referral).state, 'accepted');
      assert.equal(stateOf(referral).since, accepted.at);
      assert.equal(referral.events.length, 2);
    }
  });

  it('compares moments, not how they are written', () => {
    // 10:00 at -05:00 is 15:00 UTC, after the withdrawal at 12:00 UTC.
    const { state, ignored } = stateOf(withEvents(aReferral(), [accepted, withdrawn]));
    assert.equal(state, 'withdrawn');
    assert.deepEqual(ignored, [accepted]);
  });

  it('is the same on both sides when two events have one time', () => {
    const twin: ReferralEvent = {
      ...withdrawn,
      id: uuid(4),
      move: 'declined',
      by: 'receiver',
      reason: 'no_capacity',
    };
    const [one, other] = [
      [withdrawn, twin],
      [twin, withdrawn],
    ].map((events) => stateOf(withEvents(aReferral(), events)).state);
    assert.equal(one, other);
  });

  it('lets no later event change an earlier one of the same id', () => {
    const forged: ReferralEvent = { ...accepted, id: received.id };
    assert.deepEqual(withEvents(withEvents(aReferral(), [received]), [forged]).events, [received]);
  });
});
