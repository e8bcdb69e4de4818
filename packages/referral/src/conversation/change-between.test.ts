import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anOutcome, aStep, questionsWith } from '../testing/question-builders.ts';
import { answerQuestion, skipQuestion } from './answer-question.ts';
import { changeBetween } from './change-between.ts';
import { openConversation } from './open-conversation.ts';

const questions = questionsWith({
  outcomes: [
    anOutcome(),
    anOutcome({ id: 'rent', need: 'money', when: [{ question: 'home', any_of: ['yes'] }] }),
  ],
  steps: [aStep()],
});

const told = (answer: string) => answerQuestion(openConversation(questions), 'home', answer);

test('a changed answer says which needs and steps came and went', () => {
  const change = changeBetween(told('no'), told('yes'));
  assert.deepEqual(change.added, { needs: ['money'], steps: [] });
  assert.deepEqual(change.removed, { needs: ['housing'], steps: ['find-home'] });
});

test('a question that is passed over takes away what its answer led to', () => {
  const { added, removed } = changeBetween(told('yes'), skipQuestion(told('yes'), 'home'));
  assert.deepEqual([added.needs, removed.needs], [['settlement-help'], ['money']]);
});

test('the same answer again, and one that does not fit, change nothing', () => {
  for (const value of ['no', 'palace', null]) {
    const change = changeBetween(told('no'), answerQuestion(told('no'), 'home', value));
    assert.deepEqual(change, { added: { needs: [], steps: [] }, removed: { needs: [], steps: [] } });
  }
});
