import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Opportunity } from '../../schema/opportunity.ts';
import { uuid } from '../../testing/builders.ts';
import { anOpportunitiesDocument, anOpportunity } from '../../testing/opportunity-builders.ts';
import { openBoard } from '../board.ts';
import { fraudSignals } from './fraud-signals.ts';
import { fraudulentPostings } from './testing/fraudulent-postings.ts';
import { honestPostings } from './testing/honest-postings.ts';

const today = '2026-11-22';
/** What others pay to wait at tables. */
const others = [17.6, 17.6, 18, 18.5, 19, 21].map((amount, index) =>
  anOpportunity('job', {
    id: uuid(100 + index),
    occupation: { noc: '65200' },
    pay: { minimum: amount, unit: 'hour', currency: 'CAD' },
  }),
);
const board = openBoard(anOpportunitiesDocument({ opportunities: others }));
const codes = (opportunity: Opportunity) =>
  fraudSignals(board.follow(opportunity), board, today).map(({ code }) => code);

describe('A posting by honest people gets no signal', () => {
  for (const [name, opportunity] of honestPostings)
    test(name, () => assert.deepEqual(codes(opportunity), []));
});

describe('A posting made to take people in gets its signals and no others', () => {
  for (const [name, opportunity, ...expected] of fraudulentPostings)
    test(`${name}: ${expected.join(', ')}`, () => assert.deepEqual(codes(opportunity), expected));
});

describe('A signal', () => {
  const signals = (opportunity: Opportunity) => fraudSignals(board.follow(opportunity), board, today);

  test('shows the words it was found in, and where they stand', () => {
    const description = 'Good work. An application fee of $75 is required.';
    assert.deepEqual(signals(anOpportunity('job', { description })), [
      {
        code: 'fee_asked',
        field: 'description',
        values: { found: 'An application fee of $75 is required.' },
      },
    ]);
  });

  test('tells by how much the pay is off', () => {
    const [low] = signals(anOpportunity('job', { pay: { minimum: 12, unit: 'hour', currency: 'CAD' } }));
    assert.deepEqual(low?.values, { hourly: 12, minimum: 17.6 });
  });

  test('of pay needs five others to be held against', () => {
    const few = openBoard(anOpportunitiesDocument({ opportunities: others.slice(0, 4) }));
    const high = anOpportunity('job', {
      occupation: { noc: '65200' },
      pay: { minimum: 75, unit: 'hour', currency: 'CAD' },
    });
    assert.deepEqual(fraudSignals(few.follow(high), few, today), []);
  });

  test('is found at the end of a long text, and not in words that only look like it', () => {
    const long = `${'We bake bread each day and clean up '.repeat(500)}. LMIA for sale.`;
    assert.deepEqual(codes(anOpportunity('job', { description: long })), ['lmia_for_sale']);
    const tangled = 'you must never pay send fee in by with '.repeat(500);
    assert.deepEqual(codes(anOpportunity('job', { description: tangled })), []);
  });
});
