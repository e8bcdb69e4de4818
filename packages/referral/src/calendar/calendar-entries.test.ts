import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { uuid } from '@newcomer-portal/inventory/testing';
import type { Referral } from '../document/referral.ts';
import { anEvent, aReferral } from '../testing/referral-builders.ts';
import { calendarEntries } from './calendar-entries.ts';
import { monthsLater } from './months-later.ts';

const clock = { timezone: 'America/Toronto' };
const followed = (given: Partial<Referral> = {}) =>
  aReferral({ consent: { ...aReferral().consent, purposes: ['arrange_service', 'follow_up'] }, ...given });
const kinds = (referral: Referral) => calendarEntries(referral, clock).map(({ kind }) => kind);
const scheduled = (id: number, at: string, starts: string) =>
  anEvent({ id: uuid(id), at, move: 'scheduled', appointment: { starts, place: 'Room 3' } });

describe('The calendar of a referral', () => {
  it('asks after five days without an answer, and not once there is one', () => {
    assert.deepEqual(calendarEntries(aReferral(), clock), [
      { kind: 'not_answered', uid: `${uuid(70)}-not_answered`, when: { day: '2026-11-25' } },
    ]);
    assert.deepEqual(kinds(aReferral({ events: [anEvent({ move: 'received' })] })), []);
  });

  it('counts days on the municipality’s clock', () => {
    // Late on 19 November in Toronto.
    const [entry] = calendarEntries(aReferral({ created: '2026-11-20T03:00:00Z' }), clock);
    assert.deepEqual(entry?.when, { day: '2026-11-24' });
  });

  it('follows up after three and six months only with consent to it', () => {
    const days = calendarEntries(followed(), clock).slice(1);
    assert.deepEqual(
      days.map(({ when }) => when),
      [{ day: '2027-02-20' }, { day: '2027-05-20' }],
    );
    assert.deepEqual(kinds(aReferral()), ['not_answered']);
  });

  it('has the appointment that was made last, wherever it stands in the list', () => {
    const events = [
      scheduled(2, '2026-11-24T09:00:00Z', '2026-12-02T14:00:00Z'),
      scheduled(1, '2026-11-23T09:00:00Z', '2026-12-01T14:00:00Z'),
    ];
    const [entry] = calendarEntries(aReferral({ events }), clock);
    assert.deepEqual(entry?.when, { starts: '2026-12-02T14:00:00Z' });
  });

  it('is empty when the referral is over', () => {
    const events = [anEvent({ move: 'declined', reason: 'no_capacity' })];
    assert.deepEqual(kinds(followed({ events })), []);
  });
});

describe('Months later', () => {
  it('stays inside a shorter month', () => {
    assert.equal(monthsLater('2026-11-30', 3), '2027-02-28');
    assert.equal(monthsLater('2027-08-31', 6), '2028-02-29');
    assert.equal(monthsLater('2026-11-22', 3), '2027-02-22');
  });
});
