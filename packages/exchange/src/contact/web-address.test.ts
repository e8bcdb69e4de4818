import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWebAddress } from './web-address.ts';

describe('readWebAddress', () => {
  it('keeps an address as it is', () => {
    assert.equal(readWebAddress('https://centre.example/a?b=c'), 'https://centre.example/a?b=c');
  });

  it('adds the scheme that people leave out', () => {
    assert.equal(readWebAddress(' www.centre.example/newcomers '), 'http://www.centre.example/newcomers');
  });

  it('takes the first of two addresses and leaves the remark', () => {
    const cell = 'http://centre.example/ http://centre.example/classes (funded program)   ';
    assert.equal(readWebAddress(cell), 'http://centre.example/');
  });

  for (const text of [
    '',
    'none',
    'javascript:alert(1)',
    'ftp://centre.example',
    'http://',
    'https://a"b.example',
  ])
    it(`opens nothing for ${JSON.stringify(text)}`, () => assert.equal(readWebAddress(text), undefined));
});
