import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { toBase64url } from '../envelope/base64url.ts';
import { encryptTo } from '../lock/index.ts';
import { type Keeper, makeKeeper } from './keeper.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { openKept } from './open-kept.ts';
import { writeKept } from './write-kept.ts';

const passphrase = 'four green garden chairs';
const kept: KeptAnswers = {
  version: 1,
  questions: '1a2b3c4d',
  conversation: { version: 1, answers: { home: { chosen: ['no'] }, ages: { ages: [34, null] } }, at: 'home' },
  done: ['find-home'],
};

let keeper: Keeper;
let text: string;
before(async () => {
  keeper = await makeKeeper(passphrase);
  text = await writeKept(keeper, kept);
});

describe('Answers that were kept', () => {
  it('open with the passphrase, however it is typed', async () => {
    for (const typed of [passphrase, 'Four green  Garden chairs'])
      assert.deepEqual(await openKept(text, typed), { kept, keeper });
  });

  it('are kept again without the passphrase, by whoever opened them', async () => {
    const opened = await openKept(text, passphrase);
    assert.ok(opened.kept);
    const later = { ...kept, done: [] };
    assert.deepEqual((await openKept(await writeKept(opened.keeper, later), passphrase)).kept, later);
  });

  it('do not open with another passphrase', async () => {
    assert.deepEqual(await openKept(text, 'four green garden chair'), { problem: 'wrong_passphrase' });
  });

  it('say nothing in clear, and not how many they are', async () => {
    const fewer = await writeKept(keeper, { ...kept, done: [], conversation: { version: 1, answers: {} } });
    assert.equal(fewer.length, text.length);
    const raw = [text, ...text.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'))];
    for (const word of [
      'home',
      'find-home',
      'chosen',
      '1a2b3c4d',
      passphrase,
      keeper.recipient,
      'AGE-SECRET',
    ])
      assert.ok(!raw.join().includes(word), word);
  });

  it('are longer by a whole step where they are many', async () => {
    const done = Array.from({ length: 500 }, (_, index) => `step-${index}`);
    const many = await writeKept(keeper, { ...kept, done });
    assert.ok(many.length > text.length + 5000);
    assert.deepEqual((await openKept(many, passphrase)).kept?.done, done);
  });
});

describe('A record that cannot be opened', () => {
  const sealed = async (value: unknown) => {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    return `v1.${keeper.lock}.${toBase64url(await encryptTo([keeper.recipient], bytes))}`;
  };
  const last = (given: string) => (given === 'A' ? 'B' : 'A');
  const broken: Record<string, () => string | Promise<string>> = {
    'is empty': () => '',
    'is no record': () => '{"answers":[]}',
    'is cut': () => text.slice(0, -100),
    'lost its second half': () => text.split('.').slice(0, 2).join('.'),
    'was changed': () => `${text.slice(0, -20)}${last(text.at(-20) ?? '')}${text.slice(-19)}`,
    'holds something else': () => sealed(['hello']),
    'holds no answers': () => sealed({ ...kept, conversation: undefined }),
    'holds steps that are none': () => sealed({ ...kept, done: [7] }),
    'is of another keeper': async () => {
      const other = await writeKept(await makeKeeper(passphrase), kept);
      return `v1.${keeper.lock}.${other.split('.')[2]}`;
    },
  };
  for (const [what, make] of Object.entries(broken))
    it(`${what}: is broken, and nothing of it is shown`, async () => {
      assert.deepEqual(await openKept(await make(), passphrase), { problem: 'broken' });
    });

  it('is of a newer version where it says so, outside or inside', async () => {
    assert.deepEqual(await openKept(text.replace('v1', 'v2'), passphrase), { problem: 'newer_version' });
    assert.deepEqual(await openKept(await sealed({ ...kept, version: 2 }), passphrase), {
      problem: 'newer_version',
    });
  });
});
