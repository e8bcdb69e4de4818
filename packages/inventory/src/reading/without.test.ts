import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { without } from './without.ts';

describe('A copy without some parts', () => {
  test('loses a field, an entry, or a field inside an entry', () => {
    const value = { a: 1, b: [10, 20, 30], c: [{ d: 1, e: 2 }] };
    assert.deepEqual(without(value, [['a'], ['b', 1], ['c', 0, 'd']]), { b: [10, 30], c: [{ e: 2 }] });
  });

  test('closes a list up only after all its entries are found', () => {
    assert.deepEqual(without([0, 1, 2, 3], [[1], [2]]), [0, 3]);
  });

  test('leaves the original alone', () => {
    const value = { a: [1] };
    without(value, [['a', 0]]);
    assert.deepEqual(value, { a: [1] });
  });

  test('is the value itself when nothing is to go, or nothing is there', () => {
    const value = { a: 1 };
    assert.equal(without(value, []), value);
    assert.deepEqual(without(value, [['b'], ['a', 'c']]), value);
    assert.equal(without('words', [['length']]), 'words');
  });

  test('takes a prototype’s name for a field like any other', () => {
    const value: unknown = JSON.parse('{"__proto__":{"x":1},"a":1}');
    const copy = without(value, [['a']]);
    assert.ok(Object.hasOwn(Object(copy), '__proto__'));
    assert.equal(Object.getPrototypeOf(copy), Object.prototype);
  });
});
