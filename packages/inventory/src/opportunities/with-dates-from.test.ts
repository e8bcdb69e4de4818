import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anOpportunitiesDocument, anOpportunity } from '../testing/opportunity-builders.ts';
import { withDatesFrom } from './with-dates-from.ts';

const document = anOpportunitiesDocument({
  opportunities: [
    anOpportunity('job', {
      closes: '2026-11-23',
      cost_options: undefined,
      description: 'Since 2026-01-01 we bake.',
      schedules: [{ id: 'a', valid_from: '2026-12-30', byday: 'MO' }],
    } as object),
  ],
});

test('A sample is moved to the day that it is shown on', () => {
  const [moved] = withDatesFrom(document, '2027-03-01').opportunities;
  assert.deepEqual(
    [moved?.posted, moved?.closes, moved?.schedules?.[0]?.valid_from],
    ['2027-02-27', '2027-03-02', '2027-04-08'],
  );
  assert.equal(withDatesFrom(document, '2027-03-01').published, '2027-03-01T09:00:00Z');
});

test('A day inside a sentence, and the day of the minimum wage, stay as they are', () => {
  const moved = withDatesFrom(document, '2027-03-01');
  assert.equal(moved.opportunities[0]?.description, 'Since 2026-01-01 we bake.');
  assert.equal(moved.municipality.minimum_wage?.from, '2025-10-01');
});

test('On the day it was published, a sample is as it was written', () => {
  assert.deepEqual(withDatesFrom(document, '2026-11-22'), document);
});
