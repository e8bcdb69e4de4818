import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Schedule } from '../schema/schedule.ts';
import { aSchedule } from '../testing/builders.ts';
import { openAt } from './open-at.ts';

const clock = {
  timezone: 'America/Toronto',
  holidays: [
    { day: '2026-12-25', name: 'Christmas Day' },
    { day: '2026-12-28', name: 'Boxing Day (moved)' },
  ],
};

/** "open until …", with times in UTC, so that a table stays readable. */
function said(schedules: readonly Schedule[] | undefined, at: string, timezone = clock.timezone): string {
  const state = openAt(schedules, new Date(at), { ...clock, timezone });
  const minutes = (date: Date) => date.toISOString().slice(0, 16);
  if (state.state === 'open') return state.until ? `open until ${minutes(state.until)}` : 'open';
  if (state.state !== 'closed') return state.state;
  const again = state.opensAgain ? ` until ${minutes(state.opensAgain)}` : '';
  return `closed${again}${state.holiday ? ` for ${state.holiday.name}` : ''}`;
}

const evening = { opens_at: '22:00', closes_at: '02:00' };
const dayAndNight = aSchedule({
  byday: undefined,
  freq: undefined,
  opens_at: undefined,
  closes_at: undefined,
  open_24_hours: true,
});
const call = { opens_at: undefined, closes_at: undefined, by_appointment: true };

function table(cases: readonly (readonly [string, readonly Schedule[], string, string])[]): void {
  for (const [name, schedules, at, expected] of cases)
    test(name, () => {
      assert.equal(said(schedules, at), expected);
    });
}

describe('Office hours', () => {
  const office = [aSchedule()];
  table([
    ['are open in the middle', office, '2026-11-23T15:00:00Z', 'open until 2026-11-23T22:00'],
    ['are open from the first minute', office, '2026-11-23T14:00:00Z', 'open until 2026-11-23T22:00'],
    ['are closed at the last', office, '2026-11-23T22:00:00Z', 'closed until 2026-11-24T14:00'],
    ['open later today', office, '2026-11-23T12:00:00Z', 'closed until 2026-11-23T14:00'],
    ['open on Monday after a weekend', office, '2026-11-21T15:00:00Z', 'closed until 2026-11-23T14:00'],
    [
      'say which holiday closes them',
      office,
      '2026-12-25T15:00:00Z',
      'closed until 2026-12-29T14:00 for Christmas Day',
    ],
    [
      'blame no holiday on a day that is closed anyhow',
      [aSchedule({ byday: 'MO' })],
      '2026-12-25T15:00:00Z',
      'closed until 2027-01-04T14:00',
    ],
    [
      'may hold through holidays',
      [aSchedule({ closed_on_holidays: false })],
      '2026-12-25T15:00:00Z',
      'open until 2026-12-25T22:00',
    ],
    [
      'open in January for a course that starts then',
      [aSchedule({ valid_from: '2027-01-11' })],
      '2026-11-23T15:00:00Z',
      'closed until 2027-01-11T14:00',
    ],
    [
      'never open again when they have ended',
      [aSchedule({ valid_to: '2026-06-30' })],
      '2026-11-23T15:00:00Z',
      'closed',
    ],
    [
      'hold two times a day',
      [aSchedule({ closes_at: '12:00' }), aSchedule({ opens_at: '13:00' })],
      '2026-11-23T17:30:00Z',
      'closed until 2026-11-23T18:00',
    ],
    [
      'run on where two of them meet',
      [aSchedule({ closes_at: '12:00' }), aSchedule({ opens_at: '12:00' })],
      '2026-11-23T15:00:00Z',
      'open until 2026-11-23T22:00',
    ],
  ]);
});

describe('Hours past midnight', () => {
  const bar = [aSchedule({ byday: 'FR', ...evening })];
  table([
    ['are open in the evening', bar, '2026-11-21T04:00:00Z', 'open until 2026-11-21T07:00'],
    ['are open after midnight, on another day', bar, '2026-11-21T06:30:00Z', 'open until 2026-11-21T07:00'],
    ['are closed once over', bar, '2026-11-21T07:00:00Z', 'closed until 2026-11-28T03:00'],
    [
      'are not open after midnight of a day not named',
      bar,
      '2026-11-20T06:30:00Z',
      'closed until 2026-11-21T03:00',
    ],
    [
      'run into a holiday that began at midnight',
      [aSchedule({ byday: 'TH,FR', ...evening })],
      '2026-12-25T06:00:00Z',
      'open until 2026-12-25T07:00',
    ],
    [
      'join hours that begin at midnight',
      [
        aSchedule({ byday: 'FR', opens_at: '18:00', closes_at: '24:00' }),
        aSchedule({ byday: 'SA', opens_at: '00:00', closes_at: '03:00' }),
      ],
      '2026-11-21T04:00:00Z',
      'open until 2026-11-21T08:00',
    ],
  ]);
});

describe('A change of the clocks', () => {
  const night = [aSchedule({ byday: 'SU', opens_at: '00:00', closes_at: '04:00' })];
  table([
    ['takes an hour from a spring night', night, '2026-03-08T05:30:00Z', 'open until 2026-03-08T08:00'],
    ['gives an hour to an autumn night', night, '2026-11-01T05:30:00Z', 'open until 2026-11-01T09:00'],
    [
      'does not open twice what closes in the hour that comes twice',
      [aSchedule({ byday: 'SA', opens_at: '20:00', closes_at: '01:30' })],
      '2026-11-01T06:15:00Z',
      'closed until 2026-11-08T01:00',
    ],
    [
      'moves Monday’s opening with the clock',
      [aSchedule()],
      '2026-03-07T15:00:00Z',
      'closed until 2026-03-09T13:00',
    ],
    ['moves it back in autumn', [aSchedule()], '2026-10-31T15:00:00Z', 'closed until 2026-11-02T14:00'],
  ]);
});

describe('Day and night', () => {
  table([
    ['has no closing time', [dayAndNight], '2026-11-22T03:00:00Z', 'open'],
    ['holds on a holiday, unless it says otherwise', [dayAndNight], '2026-12-25T15:00:00Z', 'open'],
    [
      'may close on holidays',
      [{ ...dayAndNight, closed_on_holidays: true }],
      '2026-12-25T15:00:00Z',
      'closed until 2026-12-26T05:00 for Christmas Day',
    ],
    [
      'on weekends ends when Monday begins',
      [aSchedule({ byday: 'SA,SU', open_24_hours: true })],
      '2026-11-21T15:00:00Z',
      'open until 2026-11-23T05:00',
    ],
    [
      'is also nought to nought o’clock',
      [aSchedule({ freq: undefined, byday: undefined, opens_at: '00:00', closes_at: '00:00' })],
      '2026-11-22T03:00:00Z',
      'open',
    ],
  ]);
});

describe('An exception', () => {
  const closing = (exceptions: Schedule['exceptions']) => [aSchedule({ exceptions })];
  table([
    [
      'without times closes the day',
      closing([{ day: '2026-11-23' }]),
      '2026-11-23T15:00:00Z',
      'closed until 2026-11-24T14:00',
    ],
    [
      'with one time changes that end',
      closing([{ day: '2026-11-23', closes_at: '12:00' }]),
      '2026-11-23T15:00:00Z',
      'open until 2026-11-23T17:00',
    ],
    [
      'opens a day that the rule does not name',
      closing([{ day: '2026-11-22', opens_at: '10:00', closes_at: '12:00' }]),
      '2026-11-22T16:00:00Z',
      'open until 2026-11-22T17:00',
    ],
    [
      'wins over a holiday',
      closing([{ day: '2026-12-25', opens_at: '10:00', closes_at: '12:00' }]),
      '2026-12-25T16:00:00Z',
      'open until 2026-12-25T17:00',
    ],
    [
      'may split a day',
      closing([
        { day: '2026-11-23', closes_at: '11:00' },
        { day: '2026-11-23', opens_at: '15:00' },
      ]),
      '2026-11-23T17:00:00Z',
      'closed until 2026-11-23T20:00',
    ],
  ]);
});

describe('What is not a door', () => {
  table([
    [
      'is by appointment when it says nothing else',
      [aSchedule({ byday: undefined, ...call })],
      '2026-11-22T03:00:00Z',
      'by_appointment',
    ],
    [
      'is open while a door of its own stands open',
      [aSchedule(), aSchedule({ byday: 'SA', ...call })],
      '2026-11-23T15:00:00Z',
      'open until 2026-11-23T22:00',
    ],
    [
      'is by appointment on the day that says so',
      [aSchedule(), aSchedule({ byday: 'SA', ...call })],
      '2026-11-21T15:00:00Z',
      'by_appointment',
    ],
    [
      'is closed on the day that does not',
      [aSchedule(), aSchedule({ byday: 'SA', ...call })],
      '2026-11-22T15:00:00Z',
      'closed until 2026-11-23T14:00',
    ],
    ['is suspended when all of it is', [aSchedule({ suspended: true })], '2026-11-23T15:00:00Z', 'suspended'],
    [
      'is not closed by one suspended schedule',
      [aSchedule({ suspended: true }), aSchedule()],
      '2026-11-23T15:00:00Z',
      'open until 2026-11-23T22:00',
    ],
    [
      'is not given without times',
      [aSchedule({ opens_at: undefined, closes_at: undefined, description: 'Ask.' })],
      '2026-11-23T15:00:00Z',
      'not_given',
    ],
    [
      'is not given with an opening time alone',
      [aSchedule({ closes_at: undefined })],
      '2026-11-23T15:00:00Z',
      'not_given',
    ],
    ['is not given by an empty list', [], '2026-11-23T15:00:00Z', 'not_given'],
  ]);

  test('is not given where nobody said', () => {
    assert.equal(said(undefined, '2026-11-23T15:00:00Z'), 'not_given');
  });

  test('reads hours in UTC when the zone is unknown, and throws nothing', () => {
    assert.equal(said([aSchedule()], '2026-11-23T10:00:00Z', 'Nowhere/Land'), 'open until 2026-11-23T17:00');
  });
});
