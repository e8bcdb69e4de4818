import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { compareForms } from './compare-forms.ts';
import { FollowUpForm } from './follow-up-form.ts';
import { readFollowUpRecord } from './read-follow-up-record.ts';

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const form = FollowUpForm.parse(JSON.parse(read('data/referral/follow-up.json')));

it('the documented file opens, and shows the change that the page tells of', () => {
  const [, example = ''] = /```json\n(.*?)```/s.exec(read('docs/formats/follow-up.md')) ?? [];
  const [baseline, later] = readFollowUpRecord(example).record?.forms ?? [];
  assert.ok(baseline && later);
  const changes = new Map(
    compareForms(form, baseline, later).map(({ question, change }) => [question, change]),
  );
  assert.deepEqual([changes.get('work'), changes.get('people')], ['better', 'unknown']);
});
