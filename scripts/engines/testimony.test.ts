import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toldIn } from './testimony.ts';

const planted = ['Canary One 1', 'canary-two'];

describe('a planted value', () => {
  it('is found as it was typed, whatever its letters', () => {
    assert.deepEqual(toldIn('events: ["CANARY-TWO"]', planted), ['canary-two']);
  });

  it('is found as an address writes it, and as base64', () => {
    assert.deepEqual(toldIn('/search?q=Canary%20One%201', planted), ['Canary One 1']);
    assert.deepEqual(toldIn(btoa('canary-two, and more'), planted), ['canary-two']);
  });

  it('is not found where it is not', () => {
    assert.deepEqual(toldIn('/search?q=canary', planted), []);
  });
});
