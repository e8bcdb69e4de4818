import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayNumber, dayOfNumber } from '../calendar/day-number.ts';
import type { Schedule } from '../schema/schedule.ts';
import { uuid } from '../testing/builders.ts';
import { recurrenceOf } from './recurrence-of.ts';

/** The days of November 2026 (a Sunday is the 1st) that a rule names. */
function november(rule: Partial<Schedule>): number[] {
  const recursOn = recurrenceOf({ id: uuid(1), ...rule });
  const first = dayNumber('2026-11-01');
  return Array.from({ length: 30 }, (_, index) => index + 1).filter((date) => recursOn(first + date - 1));
}

describe('A schedule’s rule', () => {
  const cases: [string, Partial<Schedule>, number[]][] = [
    ['weekdays', { freq: 'WEEKLY', byday: 'MO,TH' }, [2, 5, 9, 12, 16, 19, 23, 26, 30]],
    ['weekdays without a frequency', { byday: 'SU' }, [1, 8, 15, 22, 29]],
    ['the weekday of its first day', { freq: 'WEEKLY', dtstart: '2026-10-06' }, [3, 10, 17, 24]],
    [
      'every second week from its first day',
      { freq: 'WEEKLY', byday: 'TU', interval: 2, dtstart: '2026-11-03' },
      [3, 17],
    ],
    [
      'every second week from the day it is valid',
      { freq: 'WEEKLY', byday: 'MO,SU', interval: 2, valid_from: '2026-11-02' },
      [2, 8, 16, 22, 30],
    ],
    ['the first Monday', { freq: 'MONTHLY', byday: '1MO' }, [2]],
    ['the last Friday', { freq: 'MONTHLY', byday: '-1FR' }, [27]],
    ['the first and third Tuesday', { freq: 'MONTHLY', byday: '1TU,3TU' }, [3, 17]],
    ['a fifth Monday where there is one', { freq: 'MONTHLY', byday: '5MO' }, [30]],
    ['a fifth Tuesday where there is none', { freq: 'MONTHLY', byday: '5TU' }, []],
    ['every Monday of a month', { freq: 'MONTHLY', byday: 'MO' }, [2, 9, 16, 23, 30]],
    ['days of the month', { freq: 'MONTHLY', bymonthday: '1,15' }, [1, 15]],
    ['the last day of the month', { freq: 'MONTHLY', bymonthday: '-1' }, [30]],
    ['a day of the month that is also a Friday', { freq: 'MONTHLY', byday: 'FR', bymonthday: '13' }, [13]],
    ['the day of the month of its first day', { freq: 'MONTHLY', dtstart: '2026-09-10' }, [10]],
    ['every second month', { freq: 'MONTHLY', bymonthday: '5', interval: 2, dtstart: '2026-10-05' }, []],
    ['a stretch of days', { valid_from: '2026-11-10', valid_to: '2026-11-12' }, [10, 11, 12]],
    ['until its last day', { byday: 'SU', until: '2026-11-15' }, [1, 8, 15]],
    [
      'the later start and the earlier end',
      { valid_from: '2026-11-01', dtstart: '2026-11-28', valid_to: '2027-01-01', until: '2026-11-29' },
      [28, 29],
    ],
    ['no week, when nobody knows which weeks', { freq: 'WEEKLY', byday: 'MO', interval: 2 }, []],
  ];
  for (const [name, rule, expected] of cases)
    test(`names ${name}`, () => {
      assert.deepEqual(november(rule), expected);
    });

  test('names every day when it says nothing', () => {
    assert.equal(november({}).length, 30);
  });

  test('finds the last day of February in both kinds of year', () => {
    const recursOn = recurrenceOf({ id: uuid(1), freq: 'MONTHLY', bymonthday: '-1' });
    const named = ['2027-02-27', '2027-02-28', '2028-02-28', '2028-02-29'].map(dayNumber).filter(recursOn);
    assert.deepEqual(named.map(dayOfNumber), ['2027-02-28', '2028-02-29']);
  });
});
