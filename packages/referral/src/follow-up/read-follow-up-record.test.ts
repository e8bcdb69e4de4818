import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { uuid } from '@newcomer-portal/inventory/testing';
import { aFilledForm } from '../testing/follow-up-builders.ts';
import { readFollowUpRecord } from './read-follow-up-record.ts';
import { withForm } from './with-form.ts';

const baseline = aFilledForm();
const record = withForm(undefined, baseline, uuid(1));
const opened = (value: unknown) => readFollowUpRecord(JSON.stringify(value));

describe('The file that a worker keeps', () => {
  it('opens as it was saved', () => {
    assert.deepEqual(opened(record), { record });
  });

  it('takes each later form to itself, in the order of time, and keeps its id', () => {
    const half = aFilledForm({ when: 'months_6', day: '2027-05-22' });
    const quarter = aFilledForm({ when: 'months_3', day: '2027-02-22' });
    const whole = withForm(withForm(record, half, uuid(2)), quarter, uuid(3));
    assert.deepEqual([whole.id, whole.forms], [uuid(1), [baseline, quarter, half]]);
  });

  it('has one form for each time: the last one', () => {
    const again = aFilledForm({ answers: { work: 'some' } });
    assert.deepEqual(withForm(record, again, uuid(2)).forms, [again]);
  });

  it('is refused where it is another file, cut, changed or empty', () => {
    for (const text of ['', '{', 'null', '[]', '{"kind":"newcomer-referral-copy/1"}'])
      assert.deepEqual(readFollowUpRecord(text), { problem: 'not_ours' });
    for (const change of [{ forms: [] }, { id: 'x' }, { forms: [{ ...baseline, day: 'today' }] }])
      assert.deepEqual(opened({ ...record, ...change }), { problem: 'not_ours' });
  });

  it('of a later version says so', () => {
    assert.deepEqual(opened({ ...record, schema_version: '2.0' }), { problem: 'newer_version' });
    assert.deepEqual(opened({ ...record, schema_version: 'x' }), { problem: 'not_ours' });
  });
});
