import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aFilledForm, aFollowUpForm } from '../testing/follow-up-builders.ts';
import { compareForms } from './compare-forms.ts';

const form = aFollowUpForm();
const changeOf = (work: [string | undefined, string | undefined]) => {
  const [before, after] = work.map((answer) =>
    aFilledForm({ answers: answer === undefined ? {} : { work: answer } }),
  );
  assert.ok(before && after);
  return compareForms(form, before, after)[0]?.change;
};

describe('Between two forms', () => {
  for (const [before, after, change] of [
    ['none', 'enough', 'better'],
    ['some', 'enough', 'better'],
    ['enough', 'some', 'worse'],
    ['some', 'some', 'same'],
    ['not-looking', 'not-looking', 'same'],
    ['none', 'not-looking', 'unknown'],
    ['not-looking', 'enough', 'unknown'],
    ['dont-know', 'enough', 'unknown'],
    ['none', 'dont-know', 'unknown'],
    ['dont-know', 'dont-know', 'unknown'],
    [undefined, 'enough', 'unknown'],
    ['none', undefined, 'unknown'],
    ['no-longer-there', 'enough', 'unknown'],
    ['constructor', 'enough', 'unknown'],
  ] as const)
    it(`"${before}" and then "${after}" is ${change}`, () => {
      assert.equal(changeOf([before, after]), change);
    });

  it('each question stands in its order, with both answers', () => {
    const after = aFilledForm({ when: 'months_3', answers: { work: 'some' } });
    assert.deepEqual(compareForms(form, aFilledForm(), after), [
      { question: 'work', before: 'none', after: 'some', change: 'better' },
      { question: 'people', before: 'nobody', change: 'unknown' },
    ]);
  });
});
