import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openCarried } from '../carried/open-carried.ts';
import { restoreKeys } from '../sealed/key-backup.ts';
import { openReply } from '../sealed/open-reply.ts';
import { openSealed } from '../sealed/open-sealed.ts';
import { stateOf } from '../states/state-of.ts';
import { now } from '../testing/referral-builders.ts';
import { dictionary } from './dictionary.ts';

const formats = new URL('../../../../docs/formats/', import.meta.url);
const file = (path: string) => readFileSync(new URL(path, formats));
const vectors = JSON.parse(file('vectors/referral.json').toString());
const { referral, carried, parts, locked, sealed, reply, backup } = vectors;

/** The code that the documentation shows to others. */
async function documentedCode(): Promise<{
  open(text: string, dictionary: Uint8Array, secret?: object): unknown;
}> {
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(file('referral.md').toString()) ?? [];
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

describe('The published referrals', () => {
  it('open, whichever way they travel', async () => {
    assert.deepEqual(await openCarried(carried, { now }), { referral });
    assert.deepEqual(await openCarried(parts, { now }), { referral });
    assert.deepEqual(await openCarried(locked.text, { now, passphrase: locked.passphrase }), { referral });
    assert.deepEqual(await openSealed(sealed.text, [sealed.key], now), { referral });
  });

  it('come back answered', async () => {
    const { referral: answered } = await openReply(reply.text, reply.key, referral);
    assert.deepEqual(answered?.events, [reply.event]);
    assert.equal(answered && stateOf(answered).state, 'accepted');
  });

  it('stand beside a backup that gives the key back', async () => {
    assert.deepEqual(await restoreKeys(backup.text, backup.passphrase), { keys: backup.keys });
  });

  it('were packed with the dictionary that is published', () => {
    assert.deepEqual(Buffer.from(dictionary), file('vectors/dictionary.txt'));
  });
});

describe('The code in the documentation', () => {
  it('opens them with nothing of ours', async () => {
    const { open } = await documentedCode();
    const published = file('vectors/dictionary.txt');
    assert.deepEqual(open(carried, published), referral);
    assert.deepEqual(open(locked.text, published, { passphrase: locked.folded }), referral);
    assert.deepEqual(open(sealed.text, published, sealed.key), referral);
    assert.deepEqual(open(reply.text, published, reply.key), {
      ...{ schema_version: '1.0', reply_to: referral.id, events: [reply.event] },
    });
  });

  it('does not open them with another secret', async () => {
    const { open } = await documentedCode();
    assert.throws(() => open(sealed.text, file('vectors/dictionary.txt'), reply.key));
  });
});
