import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aReferral } from '../testing/referral-builders.ts';
import { carryReferral } from './carry-referral.ts';
import { collectPart, type Parts } from './collect-part.ts';
import { MOST_PARTS, splitCarried } from './split-carried.ts';

const text = carryReferral(aReferral());
const other = carryReferral(aReferral({ created: '2026-11-19T15:00:00Z' }));

function collected(texts: readonly string[]): Parts | undefined {
  return texts.reduce<Parts | undefined>((parts, next) => collectPart(next, parts).parts, undefined);
}

describe('Collecting parts', () => {
  it('makes the whole of any number of them, whatever comes first', () => {
    for (let count = 2; count <= MOST_PARTS; count += 1) {
      const parts = splitCarried(text, count);
      const [last = '', ...before] = [...parts].reverse();
      const { whole, missing } = {
        missing: undefined,
        whole: undefined,
        ...collectPart(last, collected(before)),
      };
      assert.deepEqual(missing, []);
      assert.equal(whole && `referral=v1.${whole.seal}.${whole.payload}`, text.slice(0, -9));
    }
  });

  it('says which are missing', () => {
    const [, second = ''] = splitCarried(text, 3);
    const { missing } = { missing: undefined, ...collectPart(second) };
    assert.deepEqual(missing, [1, 3]);
  });

  it('refuses a part that is here already, by its number', () => {
    const [first = ''] = splitCarried(text, 2);
    assert.deepEqual(collectPart(first, collected([first])).problem, {
      code: 'duplicate_part',
      values: { part: 1 },
    });
  });

  it('refuses a part of another referral, and of this one split otherwise', () => {
    const [first = ''] = splitCarried(text, 2);
    for (const foreign of [splitCarried(other, 2)[1], splitCarried(text, 3)[1]])
      assert.deepEqual(collectPart(foreign ?? '', collected([first])).problem, { code: 'foreign_part' });
  });

  it('refuses what is no part, and what is damaged', () => {
    const [first = ''] = splitCarried(text, 2);
    assert.equal(collectPart(text).problem?.code, 'not_ours');
    assert.equal(collectPart('https://shop.example').problem?.code, 'not_ours');
    assert.equal(collectPart(first.slice(0, -1)).problem?.code, 'cut');
  });
});

describe('Splitting', () => {
  it('is refused in numbers that make no sense, with the numbers that do', () => {
    for (const count of [0, 1, 1.5, 17, Number.NaN])
      assert.throws(() => splitCarried(text, count), /2 to 16/);
  });

  it('is refused for a part, and for anything else', () => {
    const [first = ''] = splitCarried(text, 2);
    for (const no of [first, 'hello']) assert.throws(() => splitCarried(no, 2), /whole carried referral/);
  });
});
