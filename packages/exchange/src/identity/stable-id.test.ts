import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stableId } from './stable-id.ts';

describe('stableId', () => {
  it('gives the same key the same id for ever', () => {
    assert.equal(stableId('a-list', 'location', 'x'), '4601d3f4-e9af-5c36-a812-35797cbe2e97');
  });

  it('tells keys apart that read the same when joined', () => {
    assert.notEqual(stableId('a', 'b|c'), stableId('a|b', 'c'));
    assert.notEqual(stableId('a', 'b', 'c'), stableId('a', 'b,c'));
  });

  it('is a name-based UUID of version 5', () => {
    assert.match(stableId('a'), /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
