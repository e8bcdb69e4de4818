import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aFollowUpForm } from '../testing/follow-up-builders.ts';
import { readFollowUpForm } from './read-follow-up-form.ts';

const codes = (value: unknown) => readFollowUpForm(value).problems.map(({ code }) => code);

describe('Reading the follow-up', () => {
  it('gives back a whole form, frozen', () => {
    const { form, problems } = readFollowUpForm(aFollowUpForm());
    assert.deepEqual([form, problems], [aFollowUpForm(), []]);
    assert.ok(Object.isFrozen(form?.questions[0]?.options));
  });

  it('leaves out one question that does not fit, and says which', () => {
    const [work] = aFollowUpForm().questions;
    const { form, problems } = readFollowUpForm({ ...aFollowUpForm(), questions: [{ id: 7 }, work] });
    assert.deepEqual(form?.questions, [work]);
    assert.deepEqual(problems[0]?.path.slice(0, 2), ['questions', 0]);
  });

  it('takes a question twice as one', () => {
    const [work] = aFollowUpForm().questions;
    assert.equal(readFollowUpForm({ ...aFollowUpForm(), questions: [work, work] }).form?.questions.length, 1);
  });

  it('refuses what is no such form, is of a later version, or holds no question', () => {
    for (const value of [undefined, 'x', [], {}, { ...aFollowUpForm(), language: 7 }])
      assert.deepEqual(codes(value), ['wrong_document']);
    assert.deepEqual(codes({ ...aFollowUpForm(), schema_version: '2.0' }), ['unknown_version']);
    assert.deepEqual(codes({ ...aFollowUpForm(), questions: [] }), ['wrong_document']);
  });
});
