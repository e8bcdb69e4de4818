import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textAt } from './text-at.ts';

describe('textAt', () => {
  it('follows a path to a text', () => assert.equal(textAt({ a: { b: 'x' } }, 'a', 'b'), 'x'));
  it('reads a number as its text', () => assert.equal(textAt({ a: 12.5 }, 'a'), '12.5'));

  for (const document of [null, undefined, 'a', 7, [], {}, { a: null }, { a: { b: {} } }])
    it(`finds nothing in ${JSON.stringify(document)}`, () => assert.equal(textAt(document, 'a', 'b'), ''));

  it('does not reach into what every object inherits', () => {
    assert.equal(textAt({}, 'constructor', 'name'), '');
  });
});
