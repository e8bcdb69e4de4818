import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toBase64url } from '../envelope/base64url.ts';
import { writeEnvelope } from '../envelope/envelope.ts';
import { pack } from '../envelope/packed.ts';
import { aReferral, now } from '../testing/referral-builders.ts';
import { carryLocked, carryReferral } from './carry-referral.ts';
import { openCarried } from './open-carried.ts';
import { splitCarried } from './split-carried.ts';

const referral = aReferral();
const passphrase = 'seven quiet boats';
const locked = await carryLocked(referral, passphrase);

/** An open envelope with any JSON in it. */
function carrying(value: unknown): string {
  const payload = toBase64url(pack(JSON.stringify(value)));
  return writeEnvelope({ content: 'referral', seal: 'o', payload });
}

async function problemOf(texts: string | readonly string[], given: { passphrase?: string } = {}) {
  return (await openCarried(texts, { now, ...given })).problem?.code;
}

describe('A carried referral', () => {
  it('opens from a link to what was sent', async () => {
    const opened = await openCarried(`https://town.example/desk#${carryReferral(referral)}`, { now });
    assert.deepEqual(opened, { referral });
  });

  it('opens with its passphrase, and with no other', async () => {
    assert.deepEqual(await openCarried(locked, { now, passphrase }), { referral });
    assert.deepEqual(await openCarried(locked, { now, passphrase: ' Seven  quietboats' }), { referral });
    assert.equal(await problemOf(locked, { passphrase: 'seven quiet boat' }), 'wrong_passphrase');
    assert.equal(await problemOf(locked), 'needs_passphrase');
  });

  it('that is locked shows nothing of its content', () => {
    const plain = carryReferral(referral).split('.')[2] ?? '';
    assert.ok(!locked.includes(plain.slice(0, 40)));
  });

  it('opens from its parts in any order, with one scanned twice', async () => {
    const [one = '', two = '', three = ''] = splitCarried(carryReferral(referral), 3);
    assert.deepEqual(await openCarried([three, one, one, two], { now }), { referral });
    assert.deepEqual(await openCarried([...splitCarried(locked, 4)].reverse(), { now, passphrase }), {
      referral,
    });
  });

  it('says which parts are missing', async () => {
    const [, two = ''] = splitCarried(carryReferral(referral), 3);
    const { problem } = await openCarried(two, { now });
    assert.deepEqual(problem, { code: 'missing_parts', values: { missing: '1 3', of: 3 } });
  });

  it('has expired at the moment that its consent names', async () => {
    const { expires } = referral.consent;
    const opened = await openCarried(carryReferral(referral), { now: new Date(expires) });
    assert.deepEqual(opened, { problem: { code: 'expired', values: { expires } } });
  });

  it('never opens by halves: it is cut or altered at every length', async () => {
    const text = carryReferral(referral);
    for (let end = 11; end < text.length; end += 7)
      assert.ok(['cut', 'altered'].includes((await problemOf(text.slice(0, end))) ?? ''), `at ${end}`);
  });
});

describe('Something that is no carried referral', () => {
  const wrong: readonly [string, string, string][] = [
    ['of a later document', carrying({ ...referral, schema_version: '2.0' }), 'newer_version'],
    ['with a state that nobody knows', carrying({ ...referral, events: [{ move: 'eaten' }] }), 'not_ours'],
    ['without consent', carrying({ ...referral, consent: undefined }), 'not_ours'],
    ['that is a list', carrying([]), 'not_ours'],
    [
      'with a disguised link for an address',
      carrying({ ...referral, contact: { email: { address: 'javascript:alert(1)' } } }),
      'not_ours',
    ],
    ['of thousands of people', carrying({ ...referral, people: Array(3000).fill({ age: 3 }) }), 'not_ours'],
    [
      'that is for an agency',
      writeEnvelope({ content: 'referral', seal: 'k', payload: 'AAAA' }),
      'needs_key',
    ],
    [
      'that is an answer',
      writeEnvelope({ content: 'referral-reply', seal: 'o', payload: 'AAAA' }),
      'not_ours',
    ],
    ['whose bytes are none', writeEnvelope({ content: 'referral', seal: 'o', payload: 'AAAA' }), 'altered'],
    ['from elsewhere', 'https://shop.example/#basket=3', 'not_ours'],
  ];
  for (const [name, text, code] of wrong)
    it(`namely one ${name}, is refused as ${code}`, async () => {
      assert.equal(await problemOf(text), code);
    });

  it('drops fields of a later version, and what only looks like a field', async () => {
    const text = carrying({ ...referral, schema_version: '1.7', mood: 'mild' });
    const { referral: opened } = await openCarried(text, { now });
    assert.deepEqual(opened, { ...referral, schema_version: '1.7' });
    const json = JSON.stringify(referral).replace('{', '{"__proto__":{"admin":true},');
    const hostile = writeEnvelope({ content: 'referral', seal: 'o', payload: toBase64url(pack(json)) });
    assert.equal(Reflect.get((await openCarried(hostile, { now })).referral ?? {}, 'admin'), undefined);
  });

  it('is not guessed at for minutes because a stranger asks for it', async () => {
    const header = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 20\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`;
    const payload = toBase64url(new TextEncoder().encode(header));
    assert.equal(
      await problemOf(writeEnvelope({ content: 'referral', seal: 'p', payload }), { passphrase }),
      'altered',
    );
  });
});
