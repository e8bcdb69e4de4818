import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Schedule } from '@newcomer-portal/inventory';
import type { Opportunity } from '@newcomer-portal/inventory/opportunities';
import { anOpportunity, uuid } from '@newcomer-portal/inventory/testing';
import { type PostingCalendarWords, postingCalendar } from './posting-calendar.ts';

const clock = { timezone: 'America/Toronto' };
const now = new Date('2026-11-22T15:00:00Z');
const words: PostingCalendarWords = { shift: 'Baker', lastDay: 'Last day: Baker', place: '1 Main Street' };
const evenings: Schedule = {
  id: uuid(1),
  freq: 'WEEKLY',
  byday: 'TU,TH',
  opens_at: '13:00',
  closes_at: '16:00',
};

function written(given: Partial<Opportunity>, zone = clock): string {
  return postingCalendar(anOpportunity('job', given as object), zone, words, now) ?? '';
}

describe('A posting in a calendar', () => {
  it('has its last day to apply as a whole day', () => {
    const text = written({ closes: '2026-12-04' });
    assert.match(text, /DTSTART;VALUE=DATE:20261204\r\nDTEND;VALUE=DATE:20261205\r\n/);
    assert.match(text, /SUMMARY:Last day: Baker\r\n/);
    assert.doesNotMatch(text, /VTIMEZONE|LOCATION/);
  });

  it('has its shifts on the wall clock of the town, from the first day to the last', () => {
    const text = written({ schedules: [evenings], starts: '2026-12-02', weeks: 3 });
    assert.match(text, /DTSTART;TZID=America\/Toronto:20261203T130000\r\n/);
    assert.match(text, /DTEND;TZID=America\/Toronto:20261203T160000\r\n/);
    assert.match(text, /RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261222T210000Z\r\n/);
    assert.match(text, /LOCATION:1 Main Street\r\n/);
  });

  it('ends a night shift on the next morning, and knows every second week and each first Monday', () => {
    const night = {
      ...evenings,
      opens_at: '23:00',
      closes_at: '07:00',
      interval: 2,
      valid_from: '2026-11-16',
    };
    const text = written({ schedules: [night, { ...evenings, freq: 'MONTHLY', byday: '1MO' }] });
    assert.match(text, /:20261201T230000\r\nDTEND;TZID=America\/Toronto:20261202T070000/);
    assert.match(text, /FREQ=WEEKLY;BYDAY=TU,TH;INTERVAL=2/);
    assert.match(text, /:20261207T130000[\s\S]*FREQ=MONTHLY;BYDAY=1MO/);
  });

  it('leaves out a day that is excepted', () => {
    const exceptions = [{ day: '2026-12-24' }];
    assert.match(
      written({ schedules: [{ ...evenings, exceptions }] }),
      /EXDATE;TZID=America\/Toronto:20261224T130000/,
    );
  });

  it('is none for what has no day, has stopped, or is over', () => {
    const { byday: _, ...rest } = evenings;
    for (const given of [
      {},
      { closes: '2026-11-21' },
      { schedules: [{ ...evenings, suspended: true }] },
      { schedules: [{ ...rest, opens_at: undefined }] },
      { schedules: [evenings], ends: '2026-11-20' },
    ])
      assert.equal(written(given as Partial<Opportunity>), '');
  });
});

describe('The clocks of the town', () => {
  it('are told with each change of a year, on the wall before it', () => {
    const text = written({ schedules: [evenings] });
    assert.match(text, /BEGIN:DAYLIGHT\r\nDTSTART:20270314T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400/);
    assert.match(text, /BEGIN:STANDARD\r\nDTSTART:20261101T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500/);
  });

  it('need no change where there is none', () => {
    const text = written({ schedules: [evenings] }, { timezone: 'America/Regina' });
    assert.equal(text.match(/BEGIN:(STANDARD|DAYLIGHT)/g)?.length, 1);
    assert.match(text, /TZOFFSETFROM:-0600\r\nTZOFFSETTO:-0600/);
  });

  it('cannot be broken out of by the words', () => {
    const hostile = { ...words, shift: 'A\r\nEND:VCALENDAR\r\nX:1' };
    const text = postingCalendar(anOpportunity('job', { schedules: [evenings] }), clock, hostile, now) ?? '';
    assert.equal(text.match(/^END:VCALENDAR/gm)?.length, 1);
  });
});
