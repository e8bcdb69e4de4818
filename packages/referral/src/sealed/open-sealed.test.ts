import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { carryReferral } from '../carried/carry-referral.ts';
import { openCarried } from '../carried/open-carried.ts';
import { splitCarried } from '../carried/split-carried.ts';
import { fromBase64url, toBase64url } from '../envelope/base64url.ts';
import { readEnvelope, writeEnvelope } from '../envelope/envelope.ts';
import { aReferral, now } from '../testing/referral-builders.ts';
import { makeAgencyKey, rotateKeys } from './agency-key.ts';
import { openSealed } from './open-sealed.ts';
import { sealReferral } from './seal-referral.ts';

const referral = aReferral();
const key = await makeAgencyKey(now);
const stranger = await makeAgencyKey(now);
const sealed = await sealReferral(referral, [key.recipient]);

describe('A referral sealed for an agency', () => {
  it('opens with its key, and with no other', async () => {
    assert.deepEqual(await openSealed(`https://town.example/#${sealed}`, [stranger, key], now), { referral });
    assert.deepEqual(await openSealed(sealed, [stranger], now), { problem: { code: 'not_for_this_key' } });
    assert.deepEqual(await openSealed(sealed, [], now), { problem: { code: 'not_for_this_key' } });
  });

  it('says to a reader without keys that it needs one', async () => {
    assert.deepEqual(await openCarried(sealed, { now }), { problem: { code: 'needs_key' } });
  });

  it('opens from parts', async () => {
    assert.deepEqual(await openSealed(splitCarried(sealed, 3), [key], now), { referral });
  });

  it('may be for several agencies', async () => {
    const both = await sealReferral(referral, [key.recipient, stranger.recipient]);
    for (const one of [key, stranger]) assert.deepEqual(await openSealed(both, [one], now), { referral });
  });

  it('tells nothing of whom it is for', () => {
    const { envelope } = readEnvelope(sealed);
    const bytes = String.fromCharCode(...(fromBase64url(envelope?.payload ?? '') ?? []));
    assert.ok(!bytes.includes(key.recipient) && !bytes.includes(referral.to.name));
  });

  it('is never the same text twice', async () => {
    assert.notEqual(await sealReferral(referral, [key.recipient]), sealed);
  });

  it('opens with a retired key, which is named', async () => {
    const keys = await rotateKeys([key], new Date('2026-12-01T00:00:00Z'));
    const { old_key, referral: opened } = { old_key: undefined, ...(await openSealed(sealed, keys, now)) };
    assert.deepEqual(opened, referral);
    assert.deepEqual(old_key, { ...key, retired: '2026-12-01T00:00:00.000Z' });
    const fresh = await sealReferral(referral, [keys[0]?.recipient ?? '']);
    assert.deepEqual(await openSealed(fresh, keys, now), { referral });
  });

  it('that somebody changed and checked again is still refused', async () => {
    const { envelope } = readEnvelope(sealed);
    assert.ok(envelope);
    const bytes = fromBase64url(envelope.payload) ?? new Uint8Array();
    for (const at of [3, 30, 120, bytes.length - 1]) {
      const forged = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 1 : byte));
      const { problem } = await openSealed(
        writeEnvelope({ ...envelope, payload: toBase64url(forged) }),
        [key],
        now,
      );
      assert.ok(problem?.code === 'altered' || problem?.code === 'not_for_this_key', `byte ${at}`);
    }
  });

  it('is cut, expired or not sealed at all: each has its own problem', async () => {
    assert.equal((await openSealed(sealed.slice(0, 200), [key], now)).problem?.code, 'cut');
    const later = new Date('2028-01-01T00:00:00Z');
    assert.equal((await openSealed(sealed, [key], later)).problem?.code, 'expired');
    assert.equal((await openSealed(carryReferral(referral), [key], now)).problem?.code, 'not_ours');
  });

  it('is not made for something that is no key', async () => {
    for (const no of ['', 'age1', `${key.recipient}x`, key.identity])
      await assert.rejects(sealReferral(referral, [no]), no);
  });
});
