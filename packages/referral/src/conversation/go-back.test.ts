import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aQuestion, questionsWith } from '../testing/question-builders.ts';
import { answerQuestion } from './answer-question.ts';
import { goBack } from './go-back.ts';
import { nextQuestion } from './next-question.ts';
import { openConversation } from './open-conversation.ts';
import { progressOf } from './progress-of.ts';

const rent = aQuestion({ id: 'rent', when: [{ question: 'home', any_of: ['yes'] }] });
const questions = questionsWith({ questions: [aQuestion(), rent, aQuestion({ id: 'food' })] });
const begin = (saved?: unknown) => openConversation(questions, saved);
const shown = (talk: ReturnType<typeof begin>) => nextQuestion(talk)?.question.id;
const answered = (...values: string[]) =>
  values.reduce((talk, value) => answerQuestion(talk, shown(talk) ?? '', value), begin());

describe('Going back', () => {
  test('shows the question before with its answer, and loses none', () => {
    const back = goBack(answered('yes', 'no'));
    assert.equal(shown(back), 'rent');
    assert.deepEqual(nextQuestion(back)?.answer, { chosen: ['no'] });
    assert.equal(Object.keys(back.state.answers).length, 2);
  });

  test('from the plan shows the last question', () => {
    assert.equal(shown(goBack(answered('yes', 'no', 'yes'))), 'food');
  });

  test('from the first question stays there', () => {
    assert.equal(shown(goBack(begin())), 'home');
  });

  test('twice and on again walks through what was answered', () => {
    let talk = goBack(goBack(answered('yes', 'no')));
    assert.equal(shown(talk), 'home');
    talk = answerQuestion(talk, 'home', 'yes');
    assert.equal(shown(talk), 'rent');
    talk = answerQuestion(talk, 'rent', 'yes');
    assert.equal(shown(talk), 'food');
  });

  test('and answering otherwise passes over what is no longer asked, and keeps its answer', () => {
    const other = answerQuestion(goBack(goBack(answered('yes', 'no'))), 'home', 'no');
    assert.equal(shown(other), 'food');
    assert.deepEqual(other.state.answers.rent, { chosen: ['no'] });
  });
});

describe('Progress', () => {
  test('counts the screens that the answers lead to', () => {
    assert.deepEqual(progressOf(begin()), { step: 1, about: 2 });
    assert.deepEqual(progressOf(answered('yes')), { step: 2, about: 3 });
    assert.deepEqual(progressOf(answered('yes', 'no', 'no')), { step: 3, about: 3 });
  });
});

describe('A conversation that was kept', () => {
  test('goes on where it was', () => {
    const kept = JSON.parse(JSON.stringify(goBack(answered('yes', 'no')).state));
    assert.deepEqual(begin(kept).state, goBack(answered('yes', 'no')).state);
    assert.deepEqual(begin(kept).notices, []);
  });

  const foreign: [unknown, string][] = [
    ['text', 'not_a_conversation'],
    [[], 'not_a_conversation'],
    [{ version: 1 }, 'not_a_conversation'],
    [{ version: 1, answers: { home: { chosen: [7] } } }, 'not_a_conversation'],
    [{ version: 2, answers: {} }, 'other_version'],
  ];
  for (const [saved, code] of foreign)
    test(`begins anew instead of ${JSON.stringify(saved)}, and says so`, () => {
      const talk = begin(saved);
      assert.deepEqual(talk.state, { version: 1, answers: {} });
      assert.deepEqual(talk.notices, [{ code }]);
    });

  test('passes over answers to questions that the document no longer has', () => {
    const talk = begin({ version: 1, answers: { gone: { chosen: ['yes'] } }, at: 'gone' });
    assert.equal(shown(talk), 'home');
  });

  test('takes an answer of another kind as none', () => {
    const talk = begin({ version: 1, answers: { home: { each: { p1: ['no'] } } } });
    assert.equal(shown(talk), 'home');
  });
});
