import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Source } from '../schema/source.ts';
import { aService } from '../testing/builders.ts';
import { freshnessOf } from './freshness-of.ts';

const today = '2026-11-22';
const list: Source = { id: 'list', name: 'A list', publisher: 'A town', licence: 'CC0', dated: '2022-12-15' };

describe('The freshness of a listing', () => {
  const cases = [
    ['2026-11-22', 'fresh', 0],
    ['2026-05-23', 'fresh', 183],
    ['2026-05-22', 'ageing', 184],
    ['2025-11-22', 'ageing', 365],
    ['2025-11-21', 'old', 366],
  ] as const;
  for (const [assured_date, level, days] of cases)
    test(`is ${level} ${days} days after somebody looked`, () => {
      const expected = { level, days, date: assured_date, by: 'assured' };
      assert.deepEqual(freshnessOf(aService({ assured_date }), list, today), expected);
    });

  test('is that of its source where nobody looked', () => {
    const { level, by, date } = freshnessOf(aService(), list, today);
    assert.deepEqual({ level, by, date }, { level: 'old', by: 'source', date: '2022-12-15' });
  });

  test('is unknown without a day, and with none but a day to come', () => {
    assert.deepEqual(freshnessOf(aService(), undefined, today), { level: 'unknown' });
    assert.deepEqual(freshnessOf(aService({ assured_date: '2026-11-23' }), undefined, today), {
      level: 'unknown',
    });
  });
});
