import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Opportunity } from '../../schema/opportunity.ts';
import type { Pay } from '../../schema/pay.ts';
import { anOpportunity } from '../../testing/opportunity-builders.ts';
import { wageCheck } from './wage-check.ts';

const wage = { amount: 17.6, currency: 'CAD', unit: 'hour', from: '2025-10-01' } as const;
const paid = (pay: Partial<Pay>, given: object = {}): Opportunity =>
  anOpportunity('job', { pay: { unit: 'hour', currency: 'CAD', ...pay }, ...given });
const evening = { id: 'x', byday: 'MO', opens_at: '18:00', closes_at: '02:00' };

const cases: [string, Opportunity, string][] = [
  ['exactly the minimum', paid({ minimum: 17.6, maximum: 17.6 }), 'meets'],
  ['a cent less', paid({ minimum: 17.59 }), 'below'],
  ['a range that begins below', paid({ minimum: 15, maximum: 25 }), 'below'],
  ['"up to" less than the minimum', paid({ maximum: 16 }), 'below'],
  ['a range told the wrong way round', paid({ minimum: 25, maximum: 15 }), 'below'],
  ['a week of 40 hours', paid({ minimum: 704, unit: 'week' }, { hours_per_week: { minimum: 40 } }), 'meets'],
  [
    'a week of up to 44 hours',
    paid({ minimum: 704, unit: 'week' }, { hours_per_week: { minimum: 40, maximum: 44 } }),
    'below',
  ],
  [
    'a month of 20-hour weeks',
    paid({ minimum: 1600, unit: 'month' }, { hours_per_week: { minimum: 20 } }),
    'meets',
  ],
  [
    'a year of 40-hour weeks',
    paid({ minimum: 30_000, unit: 'year' }, { hours_per_week: { minimum: 40 } }),
    'below',
  ],
  [
    'a day whose shift ends after midnight',
    paid({ minimum: 140, unit: 'day' }, { schedules: [evening] }),
    'below',
  ],
  ['a year without a word on hours', paid({ minimum: 30_000, unit: 'year' }), 'not_known'],
  [
    'a week of no hours',
    paid({ minimum: 100, unit: 'week' }, { hours_per_week: { minimum: 0 } }),
    'not_known',
  ],
  ['a day without shifts', paid({ minimum: 50, unit: 'day' }), 'not_known'],
  ['another currency', paid({ minimum: 5, currency: 'USD' }), 'not_known'],
  ['pay in words alone', paid({ note: 'Good pay' }), 'not_known'],
  ['volunteering', anOpportunity('volunteering'), 'not_known'],
];

describe('Pay against the minimum wage', () => {
  for (const [name, opportunity, state] of cases)
    test(`${name}: ${state}`, () => assert.equal(wageCheck(opportunity, wage, '2026-11-22').state, state));

  test('is not known where the municipality states no wage, or states one that is still to come', () => {
    const low = paid({ minimum: 5 });
    assert.equal(wageCheck(low, undefined, '2026-11-22').state, 'not_known');
    assert.equal(wageCheck(low, wage, '2025-09-30').state, 'not_known');
  });

  test('tells both amounts, so that a sentence can', () => {
    assert.deepEqual(wageCheck(paid({ minimum: 16 }), wage, '2026-11-22'), {
      state: 'below',
      hourly: 16,
      minimum: 17.6,
    });
  });
});
