import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { uuid } from '@newcomer-portal/inventory/testing';
import { anEvent, aReferral, now } from '../testing/referral-builders.ts';
import { calendarEntries } from './calendar-entries.ts';
import { type CalendarWords, writeCalendar } from './write-calendar.ts';

const words: CalendarWords = {
  appointment: { title: 'Appointment', note: 'Bring your papers; come early, please' },
  not_answered: { title: 'هل وصل الجواب؟ اتصل بالمكتب واسأل عن الطلب الذي أرسلته قبل خمسة أيام' },
  follow_up_3_months: { title: 'Follow up' },
  follow_up_6_months: { title: 'Follow up' },
};
const clock = { timezone: 'America/Toronto' };

function written(events: Parameters<typeof aReferral>[0] = {}): string {
  return writeCalendar(calendarEntries(aReferral(events), clock), words, now);
}

describe('An iCalendar file', () => {
  it('holds a whole day for a reminder', () => {
    const text = written();
    assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    assert.match(text, /DTSTART;VALUE=DATE:20261125\r\n/);
    assert.match(text, /DTEND;VALUE=DATE:20261126\r\n/);
    assert.match(text, /DTSTAMP:20261122T150000Z\r\n/);
    assert.match(text, new RegExp(`UID:${uuid(70)}-not_answered\r\n`));
  });

  it('holds an appointment in UTC, an hour long where nobody said, with an alarm the day before', () => {
    const text = written({
      events: [anEvent({ move: 'scheduled', appointment: { starts: '2026-12-01T09:30:00-05:00' } })],
    });
    assert.match(text, /DTSTART:20261201T143000Z\r\n/);
    assert.match(text, /DTEND:20261201T153000Z\r\n/);
    assert.match(text, /TRIGGER:-P1D\r\n/);
    assert.match(text, /DESCRIPTION:Bring your papers\\; come early\\, please\r\n/);
  });

  it('folds long lines, and unfolded they say what was given', () => {
    const lines = written().split('\r\n');
    for (const line of lines) assert.ok(line.length <= 75, line);
    assert.ok(written().replace(/\r\n /g, '').includes(words.not_answered.title));
  });

  it('cannot be broken out of by the words', () => {
    const hostile = { ...words, not_answered: { title: 'A\r\nEND:VCALENDAR\r\nX:1' } };
    const text = writeCalendar(calendarEntries(aReferral(), clock), hostile, now);
    assert.equal(text.match(/^END:VCALENDAR/gm)?.length, 1);
  });
});
