import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { uuid } from '@newcomer-portal/inventory/testing';
import type { Referral } from '../document/referral.ts';
import { toBase64url } from '../envelope/base64url.ts';
import { writeEnvelope } from '../envelope/envelope.ts';
import { pack } from '../envelope/packed.ts';
import { encryptTo } from '../lock/index.ts';
import { makeKeyPair } from '../lock/make-key-pair.ts';
import { stateOf } from '../states/state-of.ts';
import { anEvent, aReferral } from '../testing/referral-builders.ts';
import { answerReferral, type ReceiverEvent } from './answer-referral.ts';
import { openReply } from './open-reply.ts';

const key = await makeKeyPair();
const referral = aReferral({ from: { kind: 'person', reply_key: key.recipient } });

const accepted = anEvent({ id: uuid(1), move: 'accepted', note: 'Ask for Nadia.' });
const scheduled = anEvent({
  id: uuid(2),
  at: '2026-11-23T09:00:00Z',
  move: 'scheduled',
  appointment: { starts: '2026-12-01T14:00:00Z' },
});

/** The receiver's copy and reply after a move; the move must be legal. */
async function answer(copy: Referral, event: ReceiverEvent): Promise<{ copy: Referral; reply: string }> {
  const answered = await answerReferral(copy, event);
  assert.ok(answered.referral, answered.problem?.code);
  return { copy: answered.referral, reply: answered.reply };
}

/** A reply that no receiver's reader would write. */
async function forged(content: unknown): Promise<string> {
  const bytes = await encryptTo([key.recipient], pack(JSON.stringify(content)));
  return writeEnvelope({ content: 'referral-reply', seal: 'k', payload: toBase64url(bytes) });
}

describe('An answer', () => {
  it('brings the sender’s copy to where the receiver’s is', async () => {
    const { copy, reply } = await answer(referral, accepted);
    assert.deepEqual((await openReply(reply, key, referral)).referral, copy);
  });

  it('heard twice, late, or without the one before it comes to the same', async () => {
    const first = await answer(referral, accepted);
    const second = await answer(first.copy, scheduled);
    for (const replies of [[first, second], [second, first], [second], [first, first, second]]) {
      let copy = referral;
      for (const { reply } of replies) copy = (await openReply(reply, key, copy)).referral ?? copy;
      assert.equal(stateOf(copy).state, 'scheduled');
      assert.equal(copy.events.length, 2);
    }
  });

  it('says nothing of the person', async () => {
    const { reply } = await answer(referral, accepted);
    assert.ok(reply.length < 900, `${reply.length} characters`);
  });

  it('cannot be made where the state forbids the move, or where there is no key to answer to', async () => {
    const attended = anEvent({ move: 'attended' });
    assert.equal((await answerReferral(referral, attended)).problem?.code, 'illegal_move');
    assert.equal((await answerReferral(aReferral(), accepted)).problem?.code, 'no_reply_key');
  });

  it('to another referral is refused', async () => {
    const { reply } = await answer({ ...referral, id: uuid(71) }, accepted);
    assert.deepEqual(await openReply(reply, key, referral), { problem: { code: 'foreign_reply' } });
  });

  it('cannot speak for the sender', async () => {
    const events = [{ ...accepted, move: 'withdrawn', by: 'sender' }];
    const reply = await forged({ schema_version: '1.0', reply_to: referral.id, events });
    assert.deepEqual(await openReply(reply, key, referral), { problem: { code: 'foreign_reply' } });
  });

  it('opens with the reply key alone', async () => {
    const { reply } = await answer(referral, accepted);
    const { problem } = await openReply(reply, await makeKeyPair(), referral);
    assert.equal(problem?.code, 'not_for_this_key');
  });

  it('that is cut, or nothing of the kind, is refused', async () => {
    const { reply } = await answer(referral, accepted);
    assert.equal((await openReply(reply.slice(0, -3), key, referral)).problem?.code, 'cut');
    assert.equal((await openReply('hello', key, referral)).problem?.code, 'not_ours');
    const empty = await forged({ schema_version: '1.0', reply_to: referral.id, events: [] });
    assert.equal((await openReply(empty, key, referral)).problem?.code, 'not_ours');
  });
});
