import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayAt } from '../calendar/clock.ts';
import type { Opportunity } from '../schema/opportunity.ts';
import { anOpportunity } from '../testing/opportunity-builders.ts';
import { standingOn } from './standing-on.ts';

const today = '2026-11-22';
const job = (given: object): Opportunity => anOpportunity('job', given);

describe('An opportunity', () => {
  const cases: [string, Opportunity, ReturnType<typeof standingOn>][] = [
    ['closes tomorrow', job({ closes: '2026-11-23' }), { state: 'open', postedDaysAgo: 2, closesInDays: 1 }],
    [
      'is open all of its last day',
      job({ closes: today }),
      { state: 'open', postedDaysAgo: 2, closesInDays: 0 },
    ],
    ['is gone the day after', job({ closes: '2026-11-21' }), { state: 'expired', postedDaysAgo: 2 }],
    ['posted today', job({ posted: today }), { state: 'open', postedDaysAgo: 0 }],
    ['posted tomorrow, by a wrong clock', job({ posted: '2026-11-23' }), { state: 'open', postedDaysAgo: 0 }],
    [
      'a job without a closing day, after 60 days',
      job({ posted: '2026-09-23' }),
      { state: 'open', postedDaysAgo: 60 },
    ],
    [
      'a job without a closing day, after 61 days',
      job({ posted: '2026-09-22' }),
      { state: 'expired', postedDaysAgo: 61 },
    ],
    [
      'an old job that somebody looked at',
      job({ posted: '2026-01-22', assured_date: '2026-11-01' }),
      { state: 'open', postedDaysAgo: 304 },
    ],
    [
      'volunteering for half a year',
      anOpportunity('volunteering', { posted: '2026-05-23' }),
      { state: 'open', postedDaysAgo: 183 },
    ],
    [
      'that closes before it is posted',
      job({ closes: '2026-11-01' }),
      { state: 'expired', postedDaysAgo: 2 },
    ],
    [
      'somebody has it',
      job({ status: 'filled', closes: '2026-12-01' }),
      { state: 'filled', postedDaysAgo: 2 },
    ],
    ['taken back', job({ status: 'withdrawn' }), { state: 'withdrawn', postedDaysAgo: 2 }],
  ];
  for (const [name, opportunity, standing] of cases)
    test(name, () => assert.deepEqual(standingOn(opportunity, today), standing));

  test('closes at midnight where the municipality is, not where the reader is', () => {
    const clock = { timezone: 'America/Toronto' };
    const stateAt = (instant: string) =>
      standingOn(job({ closes: today }), dayAt(new Date(instant), clock)).state;
    assert.deepEqual([stateAt('2026-11-23T04:59:59Z'), stateAt('2026-11-23T05:00:00Z')], ['open', 'expired']);
  });
});
