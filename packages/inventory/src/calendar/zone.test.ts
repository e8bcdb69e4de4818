import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayNumber } from './day-number.ts';
import { zoneOf } from './zone.ts';

function instant(timezone: string, day: string, time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(zoneOf(timezone).instant(dayNumber(day), hours * 3600 + minutes * 60)).toISOString();
}

describe('A time zone', () => {
  const cases = [
    ['a winter day', 'America/Toronto', '2026-01-15', '09:00', '2026-01-15T14:00:00.000Z'],
    ['a summer day', 'America/Toronto', '2026-07-15', '09:00', '2026-07-15T13:00:00.000Z'],
    ['the morning before spring leaps', 'America/Toronto', '2026-03-08', '01:30', '2026-03-08T06:30:00.000Z'],
    ['a time that spring leaps over', 'America/Toronto', '2026-03-08', '02:30', '2026-03-08T07:30:00.000Z'],
    ['the morning after spring leapt', 'America/Toronto', '2026-03-08', '09:00', '2026-03-08T13:00:00.000Z'],
    [
      'the first of a time that comes twice',
      'America/Toronto',
      '2026-11-01',
      '01:30',
      '2026-11-01T05:30:00.000Z',
    ],
    ['the evening after it came twice', 'America/Toronto', '2026-11-01', '18:00', '2026-11-01T23:00:00.000Z'],
    ['a half-hour zone', 'America/St_Johns', '2026-07-15', '09:00', '2026-07-15T11:30:00.000Z'],
    ['the end of a day', 'America/Toronto', '2026-03-07', '24:00', '2026-03-08T05:00:00.000Z'],
    ['a zone east of Greenwich', 'Asia/Kathmandu', '2026-01-15', '00:00', '2026-01-14T18:15:00.000Z'],
    ['a change of clocks at midnight', 'America/Havana', '2026-03-08', '00:30', '2026-03-08T05:30:00.000Z'],
  ] as const;
  for (const [name, timezone, day, time, expected] of cases)
    test(`turns wall time into an instant on ${name}`, () => {
      assert.equal(instant(timezone, day, time), expected);
    });

  test('turns an instant into wall time on both sides of a change', () => {
    const zone = zoneOf('America/Toronto');
    const at = (iso: string) => zone.wallTime(Date.parse(iso)).second / 3600;
    assert.equal(at('2026-03-08T06:59:00Z'), 1 + 59 / 60);
    assert.equal(at('2026-03-08T07:00:00Z'), 3);
    assert.equal(at('2026-11-01T05:00:00Z'), 1);
    assert.equal(at('2026-11-01T06:00:00Z'), 1);
  });

  test('gives the same instant again from what it kept', () => {
    assert.equal(
      instant('America/Toronto', '2026-03-08', '02:30'),
      instant('America/Toronto', '2026-03-08', '02:30'),
    );
  });

  for (const unknown of ['Atlantis/Poseidonis', '', 'not a zone', '__proto__'])
    test(`takes ${JSON.stringify(unknown)} for UTC`, () => {
      assert.equal(instant(unknown, '2026-07-15', '09:00'), '2026-07-15T09:00:00.000Z');
    });
});
