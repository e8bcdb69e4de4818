import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayAt, holidaysOf } from './clock.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';

describe('A municipality’s clock', () => {
  test('tells its own day, which is not the one in Greenwich', () => {
    const instant = new Date('2026-11-23T02:00:00Z');
    assert.equal(dayAt(instant, { timezone: 'America/Toronto' }), '2026-11-22');
    assert.equal(dayAt(instant, { timezone: 'UTC' }), '2026-11-23');
  });

  test('finds a holiday by its day', () => {
    const christmas = { day: '2026-12-25', name: 'Christmas Day' };
    const holidays = holidaysOf({ timezone: 'UTC', holidays: [christmas] });
    assert.equal(holidays.get(dayNumber('2026-12-25')), christmas);
    assert.equal(holidays.get(dayNumber('2026-12-26')), undefined);
  });

  test('knows no holiday where none is given', () => {
    assert.equal(holidaysOf({ timezone: 'UTC' }).size, 0);
  });
});

describe('A day number', () => {
  for (const day of ['1969-12-31', '1970-01-01', '2024-02-29', '2026-11-22', '2100-03-01'])
    test(`goes there and back for ${day}`, () => {
      assert.equal(dayOfNumber(dayNumber(day)), day);
    });

  test('counts single days across a leap day', () => {
    assert.equal(dayNumber('2024-03-01') - dayNumber('2024-02-28'), 2);
    assert.equal(dayNumber('2026-03-01') - dayNumber('2026-02-28'), 1);
  });
});
