import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anOutcome, aQuestion, questionsWith } from '../testing/question-builders.ts';
import { readQuestions } from './read-questions.ts';

const foreign: readonly unknown[] = [
  undefined,
  null,
  7,
  'questions',
  [],
  {},
  { questions: 'none' },
  { services: [] },
];

describe('Reading questions leniently', () => {
  test('takes a whole document, frozen, without problems', () => {
    const { questions, problems } = readQuestions(questionsWith());
    assert.deepEqual(problems, []);
    assert.deepEqual(questions, questionsWith());
    assert.ok(Object.isFrozen(questions?.questions[0]));
  });

  for (const value of foreign)
    test(`refuses ${JSON.stringify(value)} and says that it is another document`, () => {
      const { questions, problems } = readQuestions(value);
      assert.equal(questions, undefined);
      assert.equal(problems[0]?.code, 'wrong_document');
    });

  test('refuses a version of another first number', () => {
    const { questions, problems } = readQuestions({ ...questionsWith(), schema_version: '2.0' });
    assert.equal(questions, undefined);
    assert.equal(problems[0]?.code, 'unknown_version');
  });
});

describe('One bad record', () => {
  test('costs only itself', () => {
    const bad = { ...aQuestion({ id: 'bad' }), kind: 'guess' };
    const { questions, problems } = readQuestions(questionsWith({ questions: [bad as never, aQuestion()] }));
    assert.deepEqual(
      questions?.questions.map(({ id }) => id),
      ['home'],
    );
    assert.equal(problems[0]?.outcome, 'left_out_record');
    assert.equal(problems[0]?.record, 'bad');
  });

  test('costs only an option, where the option is bad', () => {
    const question = {
      ...aQuestion(),
      options: [
        { id: 'yes', name: 'Yes' },
        { id: 'No!', name: 'No' },
      ],
    };
    const { questions, problems } = readQuestions(questionsWith({ questions: [question] }));
    assert.deepEqual(
      questions?.questions[0]?.options?.map(({ id }) => id),
      ['yes'],
    );
    assert.equal(problems[0]?.outcome, 'left_out_part');
  });

  test('is an outcome with a bad condition: the rest of it would hold for others too', () => {
    const when = [
      { question: 'home', any_of: ['no'] },
      { question: 'home', any_of: [] },
    ];
    const { questions, problems } = readQuestions(questionsWith({ outcomes: [anOutcome({ when })] }));
    assert.deepEqual(questions?.outcomes, []);
    assert.equal(problems[0]?.outcome, 'left_out_record');
  });

  test('is the second of two with one id', () => {
    const twice = [aQuestion({ name: 'First?' }), aQuestion({ name: 'Second?' })];
    const { questions, problems } = readQuestions(questionsWith({ questions: twice }));
    assert.deepEqual(
      questions?.questions.map(({ name }) => name),
      ['First?'],
    );
    assert.equal(problems[0]?.code, 'repeated_id');
  });

  test('is not a whole list: one that is no list is empty', () => {
    const { questions, problems } = readQuestions({ ...questionsWith(), steps: { a: 1 } });
    assert.deepEqual(questions?.steps, []);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['wrong_value', ['steps']]],
    );
  });
});
