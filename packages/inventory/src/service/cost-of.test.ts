import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CostOption } from '../schema/cost-option.ts';
import { aService, uuid } from '../testing/builders.ts';
import { costOf } from './cost-of.ts';

describe('The cost of a service', () => {
  const free = { amount: 0 };
  const ten = { amount: 10, currency: 'CAD' };
  const cases: [string, Partial<CostOption>[], string][] = [
    ['free when every price is nothing', [free, free], 'free'],
    ['some free when another price is not', [free, ten], 'some_free'],
    ['some free beside a price that nobody wrote down', [free, { option: 'Sliding scale' }], 'some_free'],
    ['paid', [ten], 'paid'],
    ['not given by words alone', [{ option: 'Sliding scale' }], 'not_given'],
    ['not given', [], 'not_given'],
    ['free when the price has ended', [free, { ...ten, valid_to: '2026-11-21' }], 'free'],
    ['free until the price begins', [free, { ...ten, valid_from: '2026-11-23' }], 'free'],
    [
      'some free on the first and last day of a price',
      [free, { ...ten, valid_from: '2026-11-22', valid_to: '2026-11-22' }],
      'some_free',
    ],
  ];
  for (const [name, options, expected] of cases)
    test(`is ${name}`, () => {
      const cost_options = options.map((option, index) => ({ id: uuid(index), ...option }));
      assert.equal(costOf(aService({ cost_options }), '2026-11-22'), expected);
    });

  test('is not read out of prose', () => {
    assert.equal(costOf(aService({ fees_description: 'Free for all.' }), '2026-11-22'), 'not_given');
  });
});
