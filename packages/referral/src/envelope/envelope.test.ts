import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromBase64url, toBase64url } from './base64url.ts';
import { readEnvelope, writeEnvelope } from './envelope.ts';

const envelope = { content: 'referral', seal: 'o', payload: 'AbC-_9' } as const;
const text = writeEnvelope(envelope);

describe('An envelope', () => {
  const found = {
    'the text itself': text,
    'a whole address': `https://town.example/help?lang=ar#${text}`,
    'a fragment that says more': `#lang=ar&${text}&step=2`,
    'a line that a mail program broke': `Please open\n${text.slice(0, 20)}\n ${text.slice(20)}`.slice(12),
    'a sentence’s end': `#${text}.`,
  };
  for (const [name, whole] of Object.entries(found))
    it(`is found in ${name}`, () => {
      assert.deepEqual(readEnvelope(whole), { envelope });
    });

  it('that is an answer is told from a referral', () => {
    const reply = writeEnvelope({ ...envelope, content: 'referral-reply' });
    assert.equal(readEnvelope(reply).envelope?.content, 'referral-reply');
  });

  it('is cut wherever it ends too early', () => {
    for (let end = 'referral=v'.length; end < text.length; end += 1)
      assert.deepEqual(readEnvelope(text.slice(0, end)), { problem: { code: 'cut' } }, text.slice(0, end));
  });

  it('is altered wherever one letter is another', () => {
    for (let at = 'referral=v1.o.'.length; at < text.length; at += 1) {
      const letter = text[at] === 'x' ? 'y' : 'x';
      const changed = text.slice(0, at) + letter + text.slice(at + 1);
      assert.ok(readEnvelope(changed).problem, changed);
    }
    assert.deepEqual(readEnvelope(text.replace('AbC', 'AbD')), { problem: { code: 'altered' } });
  });

  it('of a later version is said to be so', () => {
    for (const version of ['v2', 'v10'])
      assert.deepEqual(readEnvelope(text.replace('v1', version)), { problem: { code: 'newer_version' } });
  });

  const foreign = [
    '',
    'https://shop.example/?id=5',
    'WIFI:S:cafe;;',
    '#other=v1.o.x.y',
    'referral=',
    'referral=hello',
  ];
  for (const other of foreign)
    it(`is not in ${JSON.stringify(other)}`, () => {
      assert.deepEqual(readEnvelope(other), { problem: { code: 'not_ours' } });
    });

  it('is not looked for in a text of megabytes', () => {
    assert.deepEqual(readEnvelope(text + ' '.repeat(70_000)), { problem: { code: 'not_ours' } });
  });
});

describe('Base64url', () => {
  it('gives back all bytes', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    assert.deepEqual(fromBase64url(toBase64url(bytes)), bytes);
    assert.match(toBase64url(bytes), /^[A-Za-z0-9_-]+$/);
  });

  it('is nothing for other text', () => {
    for (const other of ['a+b/', 'é', 'A', '=']) assert.equal(fromBase64url(other), undefined);
  });
});
