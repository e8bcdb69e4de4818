import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makePassphrase } from './make-passphrase.ts';

describe('A passphrase by chance', () => {
  it('is twelve digits in three groups, and another one each time', () => {
    const made = Array.from({ length: 200 }, makePassphrase);
    for (const passphrase of made) assert.match(passphrase, /^\d{4} \d{4} \d{4}$/);
    assert.equal(new Set(made).size, 200);
  });

  it('has every digit about as often', () => {
    const counts = new Map<string, number>();
    for (const digit of Array.from({ length: 2000 }, makePassphrase).join('').replaceAll(' ', ''))
      counts.set(digit, (counts.get(digit) ?? 0) + 1);
    // 24,000 digits: 2,400 of each, and six deviations of 46 around that.
    for (const [digit, count] of counts) assert.ok(Math.abs(count - 2400) < 280, `${digit}: ${count}`);
    assert.equal(counts.size, 10);
  });
});
