import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aSchedule } from '../testing/builders.ts';
import { type DayHours, weekOf } from './week-of.ts';

const clock = { timezone: 'America/Toronto', holidays: [{ day: '2026-12-25', name: 'Christmas Day' }] };

function written({ day, periods }: DayHours): string {
  return [day, ...periods.map(({ opens_at, closes_at }) => `${opens_at}-${closes_at}`)].join(' ');
}

describe('The next seven days', () => {
  test('begin with the municipality’s own today', () => {
    const week = weekOf([aSchedule({ byday: 'MO' })], new Date('2026-11-23T03:00:00Z'), clock);
    assert.deepEqual(week.map(written), [
      '2026-11-22',
      '2026-11-23 09:00-17:00',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
    ]);
  });

  test('are seven, one after the other, across a change of the clocks', () => {
    const week = weekOf([], new Date('2026-03-06T04:30:00Z'), clock);
    assert.deepEqual(
      week.map(({ day }) => day.slice(-2)),
      ['05', '06', '07', '08', '09', '10', '11'],
    );
  });

  test('put the hours of a day in order, each with its schedule', () => {
    const afternoon = aSchedule({ opens_at: '13:00' });
    const morning = aSchedule({ closes_at: '12:00' });
    const [day] = weekOf([afternoon, morning], new Date('2026-11-23T15:00:00Z'), clock);
    assert.deepEqual(
      day?.periods.map(({ schedule }) => schedule),
      [morning, afternoon],
    );
  });

  test('tell hours past midnight on the day they begin', () => {
    const night = aSchedule({ byday: 'FR', opens_at: '22:00', closes_at: '02:00' });
    const week = weekOf([night], new Date('2026-11-20T15:00:00Z'), clock);
    assert.deepEqual(week.slice(0, 2).map(written), ['2026-11-20 22:00-02:00', '2026-11-21']);
  });
});

describe('One of the next seven days', () => {
  test('is marked when it is open from midnight to midnight', () => {
    const [day] = weekOf([aSchedule({ open_24_hours: true })], new Date('2026-11-23T15:00:00Z'), clock);
    assert.equal(day?.allDay, true);
    assert.deepEqual(day && written(day), '2026-11-23 00:00-24:00');
  });

  test('is marked when appointments are given, and only then', () => {
    const call = aSchedule({ byday: 'TU', by_appointment: true, open_24_hours: true });
    const week = weekOf([call], new Date('2026-11-23T15:00:00Z'), clock);
    assert.deepEqual(
      week.map(({ byAppointment, allDay }) => [byAppointment, allDay]),
      [[undefined, undefined], [true, undefined], ...Array(5).fill([undefined, undefined])],
    );
  });

  test('names a holiday, closed or not', () => {
    const open = aSchedule({ closed_on_holidays: false });
    for (const [schedule, hours] of [
      [aSchedule(), 0],
      [open, 1],
    ] as const) {
      const [day] = weekOf([schedule], new Date('2026-12-25T15:00:00Z'), clock);
      assert.equal(day?.holiday?.name, 'Christmas Day');
      assert.equal(day?.periods.length, hours);
    }
  });

  test('carries what was written down for it', () => {
    const exceptions = [{ day: '2026-11-23', note: 'Staff training.' }, { day: '2026-12-01' }];
    const [day, next] = weekOf([aSchedule({ exceptions })], new Date('2026-11-23T15:00:00Z'), clock);
    assert.equal(day?.exceptions?.[0]?.note, 'Staff training.');
    assert.deepEqual(day?.periods, []);
    assert.equal(next?.exceptions, undefined);
  });

  test('leaves out what is suspended', () => {
    const week = weekOf([aSchedule({ suspended: true })], new Date('2026-11-23T15:00:00Z'), clock);
    assert.ok(week.every(({ periods }) => periods.length === 0));
  });
});
