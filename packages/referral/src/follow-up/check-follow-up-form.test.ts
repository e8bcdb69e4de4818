import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aFollowUpForm } from '../testing/follow-up-builders.ts';
import { checkFollowUpForm } from './check-follow-up-form.ts';
import type { FollowUpForm } from './follow-up-form.ts';

const whole = aFollowUpForm();
const [work, people] = whole.questions;
assert.ok(work && people);
const codes = (given: Partial<FollowUpForm>, languages: readonly string[] = ['en']) =>
  checkFollowUpForm({ ...whole, ...given }, languages).map(({ code, record }) => `${code} ${record}`);

describe('Checking the follow-up', () => {
  it('finds nothing wrong in a whole form', () => {
    assert.deepEqual(codes({}), []);
  });

  it('names a question and an option that are there twice', () => {
    assert.deepEqual(codes({ questions: [work, work] }), ['repeated_id work']);
    const options = [...people.options, { id: 'many', name: 'Many' }];
    assert.deepEqual(codes({ questions: [{ ...people, options }] }), ['repeated_id many']);
  });

  it('names a question in which nothing can become better', () => {
    const options = people.options.map((option, at) => ({ ...option, apart: at > 0 }));
    assert.deepEqual(codes({ questions: [work, { ...people, options }] }), ['wrong_options people']);
  });

  it('names each text that a language lacks', () => {
    assert.deepEqual(codes({ questions: [people] }, ['en', 'fr']), [
      'missing_translation people',
      'missing_translation people/nobody',
      'missing_translation people/many',
    ]);
  });
});
