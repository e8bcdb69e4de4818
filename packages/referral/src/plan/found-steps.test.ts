import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerQuestion } from '../conversation/answer-question.ts';
import { openConversation } from '../conversation/open-conversation.ts';
import { toldIn } from '../conversation/told.ts';
import type { Step } from '../questions/step.ts';
import { aStep, questionsWith } from '../testing/question-builders.ts';
import { foundSteps } from './found-steps.ts';
import { papersOf } from './things-to-bring.ts';

function found(steps: readonly Step[]) {
  const questions = questionsWith({ steps: [...steps] });
  return foundSteps(questions, toldIn(answerQuestion(openConversation(questions), 'home', 'no')));
}
const ids = (steps: readonly Step[]) => found(steps).map(({ step }) => step.id);
const never = [{ question: 'home', any_of: ['yes'] }];

describe('Steps', () => {
  test('stand in the order of days, weeks and months', () => {
    const steps = [
      aStep({ id: 'tax', phase: 'months' }),
      aStep({ id: 'class', phase: 'weeks' }),
      aStep({ id: 'sin' }),
    ];
    assert.deepEqual(ids(steps), ['sin', 'class', 'tax']);
  });

  test('stand behind those that they depend on, even in a later phase', () => {
    const steps = [
      aStep({ id: 'bank', after: ['sin'] }),
      aStep({ id: 'phone' }),
      aStep({ id: 'sin', phase: 'weeks' }),
    ];
    assert.deepEqual(ids(steps), ['phone', 'sin', 'bank']);
  });

  test('do not wait for what the person has already', () => {
    const [bank] = found([aStep({ id: 'bank', after: ['sin'] }), aStep({ id: 'sin', when: never })]);
    assert.deepEqual(bank?.after, []);
  });

  test('in a ring are all there, in the document’s order', () => {
    assert.deepEqual(ids([aStep({ id: 'a', after: ['b'] }), aStep({ id: 'b', after: ['a'] })]), ['a', 'b']);
  });

  test('share one list of papers, each with the steps that ask for it', () => {
    const papers = ['passport', 'letter'].map((id) => ({ id, name: id }));
    const steps = [
      aStep({ id: 'sin', bring: ['passport'] }),
      aStep({ id: 'bank', bring: ['letter', 'passport', 'gone'] }),
    ];
    const list = papersOf(papers, found(steps)).map(({ paper, steps: wanting }) => [paper.id, ...wanting]);
    assert.deepEqual(list, [
      ['passport', 'sin', 'bank'],
      ['letter', 'bank'],
    ]);
  });
});
