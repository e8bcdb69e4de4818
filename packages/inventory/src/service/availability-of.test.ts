import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aService, uuid } from '../testing/builders.ts';
import { availabilityOf } from './availability-of.ts';

const today = '2026-11-22';
const seats = (available: number, updated: string) => ({
  id: uuid(available),
  unit: { id: uuid(1), name: 'Seats' },
  available,
  updated,
});

describe('Whether a service takes new people', () => {
  test('is as it last said, with how long people wait', () => {
    const availability = { state: 'wait_list', as_of: '2026-11-01', wait_days: 0 } as const;
    assert.deepEqual(availabilityOf(aService({ availability }), today), {
      state: 'wait_list',
      waitDays: 0,
      asOf: '2026-11-01',
      old: false,
    });
  });

  test('is old after ninety days, and not before', () => {
    const said = (as_of: string) =>
      availabilityOf(aService({ availability: { state: 'full', as_of } }), today)?.old;
    assert.equal(said('2026-08-24'), false);
    assert.equal(said('2026-08-23'), true);
  });

  test('is read from free places where nothing else is said, as old as the oldest count', () => {
    const capacities = [seats(0, '2026-11-20T09:00:00Z'), seats(3, '2026-05-01T09:00:00Z')];
    assert.deepEqual(availabilityOf(aService({ capacities }), today), {
      state: 'accepting',
      asOf: '2026-05-01',
      old: true,
    });
  });

  test('is full without a free place', () => {
    const capacities = [seats(0, '2026-11-20T09:00:00Z')];
    assert.equal(availabilityOf(aService({ capacities }), today)?.state, 'full');
  });

  test('is unknown where nobody said', () => {
    assert.equal(availabilityOf(aService({ capacities: [] }), today), undefined);
  });
});
