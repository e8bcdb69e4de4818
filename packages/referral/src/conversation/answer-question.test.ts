import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anAgesQuestion, anOption, aQuestion, questionsWith } from '../testing/question-builders.ts';
import { answerQuestion, skipQuestion } from './answer-question.ts';
import { nextQuestion } from './next-question.ts';
import { openConversation } from './open-conversation.ts';
import { toldIn } from './told.ts';

const papers = aQuestion({
  id: 'papers',
  kind: 'many',
  options: [anOption('card'), anOption('sin'), anOption('none', { alone: true })],
});
const status = aQuestion({ id: 'status', asked_of: 'each' });
const work = aQuestion({ id: 'work', asked_of: 'each', ages: { minimum: 16 } });
const begin = () =>
  openConversation(
    questionsWith({ questions: [aQuestion(), papers, anAgesQuestion({ most: 3 }), status, work] }),
  );
const codes = (of: { notices: readonly { code: string }[] }) => of.notices.map(({ code }) => code);

describe('An answer', () => {
  test('leads to the next question', () => {
    const answered = answerQuestion(begin(), 'home', 'no');
    assert.deepEqual(answered.notices, []);
    assert.equal(nextQuestion(answered)?.question.id, 'papers');
  });

  test('leaves the conversation before it as it was', () => {
    const before = begin();
    answerQuestion(before, 'home', 'no');
    assert.deepEqual(before.state.answers, {});
  });

  test('may be "I don’t know", or nothing at all', () => {
    assert.deepEqual(answerQuestion(begin(), 'home', 'dont-know').state.answers.home, {
      chosen: ['dont-know'],
    });
    assert.deepEqual(skipQuestion(begin(), 'home').state.answers.home, { skipped: true });
    assert.deepEqual(answerQuestion(begin(), 'papers', []).state.answers.papers, { skipped: true });
  });

  const refused: [string, unknown][] = [
    ['home', undefined],
    ['home', 7],
    ['home', ['yes', 'no']],
    ['home', 'palace'],
    ['home', { yes: true }],
    ['papers', [['card']]],
    ['papers', { length: 3 }],
    ['ages', ['old']],
    ['ages', [-1]],
    ['ages', [Number.NaN]],
    ['ages', [121]],
    ['ages', []],
    ['status', 'yes'],
    ['status', { p1: 7 }],
  ];
  for (const [question, value] of refused)
    test(`to ${question} is refused when it is ${JSON.stringify(value)}, and nothing changes`, () => {
      const answered = answerQuestion(begin(), question, value);
      assert.deepEqual(answered.state, begin().state);
      assert.equal(answered.notices.length, 1);
    });

  for (const id of ['__proto__', 'constructor', 'gone'])
    test(`to a question called ${id} changes nothing`, () => {
      assert.deepEqual(codes(answerQuestion(begin(), id, 'yes')), ['unknown_question']);
      assert.deepEqual(codes(skipQuestion(begin(), id)), ['unknown_question']);
    });

  test('counts without the options that the question does not have', () => {
    const answered = answerQuestion(begin(), 'papers', ['card', 'crown']);
    assert.deepEqual(answered.state.answers.papers, { chosen: ['card'] });
    assert.deepEqual(codes(answered), ['unknown_option']);
  });

  test('keeps what was chosen beside "none of these", and says so', () => {
    const answered = answerQuestion(begin(), 'papers', ['none', 'card', 'dont-know']);
    assert.deepEqual(answered.state.answers.papers, { chosen: ['card'] });
    assert.deepEqual(codes(answered), ['contradiction', 'contradiction']);
  });
});

describe('A household', () => {
  test('is who has an age, or does not say it', () => {
    const answered = answerQuestion(begin(), 'ages', [34, null, 0.5]);
    assert.deepEqual(toldIn(answered).people, [{ id: 'p1', age: 34 }, { id: 'p2' }, { id: 'p3', age: 0.5 }]);
  });

  test('takes as many people as the question does, and says so', () => {
    const answered = answerQuestion(begin(), 'ages', [34, 33, 8, 6]);
    assert.equal(toldIn(answered).people.length, 3);
    assert.deepEqual(codes(answered), ['too_many_people']);
  });

  test('is asked of each on one screen, the young ones not about work', () => {
    const { screens } = toldIn(answerQuestion(begin(), 'ages', [34, null, 8]));
    const asked = (id: string) =>
      screens.find(({ question }) => question.id === id)?.people?.map((one) => one.id);
    assert.deepEqual(asked('status'), ['p1', 'p2', 'p3']);
    assert.deepEqual(asked('work'), ['p1', 'p2']);
  });

  test('answers for each, and some may not say', () => {
    const family = answerQuestion(begin(), 'ages', [34, 33]);
    const answered = answerQuestion(family, 'status', { p1: 'yes', p2: null, p9: 'no' });
    assert.deepEqual(answered.state.answers.status, { each: { p1: ['yes'], p2: [] } });
    assert.deepEqual([...(toldIn(answered).chosen.get('status') ?? [])], [['p1', ['yes']]]);
  });

  test('is asked again when somebody is added', () => {
    let talk = answerQuestion(answerQuestion(begin(), 'home', 'yes'), 'papers', 'card');
    talk = answerQuestion(answerQuestion(talk, 'ages', [34]), 'status', { p1: 'yes' });
    assert.equal(nextQuestion(talk)?.question.id, 'work');
    assert.equal(nextQuestion(answerQuestion(talk, 'ages', [34, 8]))?.question.id, 'status');
  });
});

describe('Two answers that cannot both be true', () => {
  const bed = aQuestion({
    id: 'bed',
    options: [anOption('none-tonight', { outweighs: [{ question: 'papers', option: 'card' }] })],
  });
  test('count as the document says, in either order, and the notice names both', () => {
    for (const order of [
      ['bed', 'papers'],
      ['papers', 'bed'],
    ]) {
      let talk = openConversation(questionsWith({ questions: [bed, papers] }));
      for (const id of order)
        talk = answerQuestion(talk, id, id === 'bed' ? 'none-tonight' : ['card', 'sin']);
      assert.deepEqual(toldIn(talk).chosen.get('papers')?.get('household'), ['sin']);
      assert.deepEqual(talk.notices[0]?.values, { kept: 'bed/none-tonight', dropped: 'papers/card' });
    }
  });
});
