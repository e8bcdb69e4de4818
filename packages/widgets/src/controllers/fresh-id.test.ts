import { expect } from '@open-wc/testing';
import { freshId } from './fresh-id.ts';

describe('a fresh id', () => {
  it('is a random UUID, and never the same twice', () => {
    const ids = Array.from({ length: 100 }, freshId);
    for (const id of ids)
      expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).to.equal(100);
  });
});
