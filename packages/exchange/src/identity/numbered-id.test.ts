import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numberedId } from './numbered-id.ts';

const ID = '0f49a346-f3e1-5d95-b8b0-b39cc0ce5c79';

describe('numberedId', () => {
  it('carries the number in the last byte of a UUID of version 8', () => {
    assert.equal(numberedId(ID, 4), '0f49a346-f3e1-8d95-b8b0-b39cc0ce5c04');
    assert.equal(numberedId(ID, 255), '0f49a346-f3e1-8d95-b8b0-b39cc0ce5cff');
  });

  it('never gives the id that it was made from', () => {
    assert.notEqual(numberedId(ID, 0x79), ID);
  });

  for (const number of [0, 256, -1, 1.5, Number.NaN])
    it(`refuses ${number}, and says which numbers there are`, () => {
      assert.throws(() => numberedId(ID, number), /from 1 to 255/);
    });
});
