import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folded, tidied } from './folded.ts';

describe('folded', () => {
  it('makes one of two writings of a name', () => {
    assert.equal(folded(' ACCES  Employment\u00a0'), folded('Acces Employment'));
    assert.equal(folded('Cité'), folded('Cite\u0301'));
  });

  it('keeps names apart that differ in an accent', () => {
    assert.notEqual(folded('Cité'), folded('Cite'));
  });
});

describe('tidied', () => {
  it('takes blanks away and leaves capitals', () => {
    assert.equal(tidied('  The   Neighbourhood\tGroup\n'), 'The Neighbourhood Group');
  });
});
