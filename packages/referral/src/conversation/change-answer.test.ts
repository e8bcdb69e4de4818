import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anOutcome, aStep, questionsWith } from '../testing/question-builders.ts';
import { answerQuestion } from './answer-question.ts';
import { changeAnswer } from './change-answer.ts';
import { openConversation } from './open-conversation.ts';

const questions = questionsWith({
  outcomes: [
    anOutcome(),
    anOutcome({ id: 'rent', need: 'money', when: [{ question: 'home', any_of: ['yes'] }] }),
  ],
  steps: [aStep()],
});

test('a changed answer says which needs and steps came and went', () => {
  const before = answerQuestion(openConversation(questions), 'home', 'no');
  const { conversation, change } = changeAnswer(before, 'home', 'yes');
  assert.deepEqual(conversation.state.answers.home, { chosen: ['yes'] });
  assert.deepEqual(change.added, { needs: ['money'], steps: [] });
  assert.deepEqual(change.removed, { needs: ['housing'], steps: ['find-home'] });
});

test('the same answer again, and one that does not fit, change nothing', () => {
  const before = answerQuestion(openConversation(questions), 'home', 'no');
  for (const value of ['no', 'palace', null]) {
    const { conversation, change } = changeAnswer(before, 'home', value);
    assert.deepEqual(conversation.state, before.state);
    assert.deepEqual([change.added.needs, change.removed.needs], [[], []]);
  }
});
