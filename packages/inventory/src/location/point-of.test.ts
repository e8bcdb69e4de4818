import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aLocation } from '../testing/builders.ts';
import { pointOf } from './point-of.ts';

describe('The point of a location', () => {
  test('is its two coordinates, also on the equator', () => {
    assert.deepEqual(pointOf(aLocation({ latitude: 0, longitude: -76.5 })), {
      latitude: 0,
      longitude: -76.5,
    });
  });

  test('is missing with half a coordinate, and without a place', () => {
    assert.equal(pointOf(aLocation({ latitude: undefined })), undefined);
    assert.equal(pointOf(undefined), undefined);
  });

  test('is never told for a confidential address', () => {
    assert.equal(pointOf(aLocation({ address_confidential: true })), undefined);
  });
});
