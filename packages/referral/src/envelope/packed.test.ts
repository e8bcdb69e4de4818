import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'fflate';
import { aReferral } from '../testing/referral-builders.ts';
import { LARGEST_DOCUMENT, pack, unpack } from './packed.ts';

describe('Packed JSON', () => {
  it('unpacks to itself, in every script', () => {
    for (const text of ['{}', '{"name":"مريم ታዴሴ 👩🏽‍🔧"}', JSON.stringify(aReferral())])
      assert.equal(unpack(pack(text)), text);
  });

  it('of a referral is less than half as long', () => {
    const json = JSON.stringify(aReferral());
    assert.ok(pack(json).length * 2 < json.length, `${pack(json).length} of ${json.length}`);
  });

  it('is not unpacked past the size of any referral', () => {
    const bomb = deflateSync(new Uint8Array(LARGEST_DOCUMENT * 20));
    assert.ok(bomb.length < 30_000);
    assert.equal(unpack(bomb), undefined);
  });

  it('is nothing when it is not packed', () => {
    assert.equal(unpack(new Uint8Array([7, 7, 7])), undefined);
    assert.equal(unpack(pack(JSON.stringify(aReferral())).subarray(0, 40)), undefined);
  });
});
