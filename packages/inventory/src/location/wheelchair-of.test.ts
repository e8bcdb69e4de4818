import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aLocation, uuid } from '../testing/builders.ts';
import { wheelchairOf } from './wheelchair-of.ts';

describe('Whether a wheelchair gets in', () => {
  const wheelchair = { id: uuid(1), feature: 'wheelchair' } as const;
  test('is yes where the place names it', () => {
    assert.equal(wheelchairOf(aLocation({ accessibility: [wheelchair] })), 'yes');
  });

  test('is no where one entry says no', () => {
    const accessibility = [wheelchair, { ...wheelchair, available: false }];
    assert.equal(wheelchairOf(aLocation({ accessibility })), 'no');
  });

  test('is not given by other features, or by no place', () => {
    const accessibility = [{ id: uuid(1), feature: 'elevator' } as const];
    assert.equal(wheelchairOf(aLocation({ accessibility })), 'not_given');
    assert.equal(wheelchairOf(undefined), 'not_given');
  });
});
