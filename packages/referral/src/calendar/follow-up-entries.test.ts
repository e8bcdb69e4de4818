import assert from 'node:assert/strict';
import { it } from 'node:test';
import { followUpEntries } from './follow-up-entries.ts';

it('A follow-up is three and six months later, on the last day of a shorter month', () => {
  const days = (day: string) =>
    followUpEntries('x', day).map(({ when }) => ('day' in when ? when.day : undefined));
  assert.deepEqual(days('2026-11-22'), ['2027-02-22', '2027-05-22']);
  assert.deepEqual(days('2026-11-30'), ['2027-02-28', '2027-05-30']);
});

it('A follow-up keeps its name in a calendar, so that it is moved and not doubled', () => {
  const names = (id: string) => followUpEntries(id, '2026-11-22').map(({ uid }) => uid);
  assert.deepEqual(names('x'), ['x-follow_up_3_months', 'x-follow_up_6_months']);
  assert.notDeepEqual(names('x'), names('y'));
});
