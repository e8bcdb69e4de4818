import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textHash } from '@newcomer-portal/inventory';
import {
  anAgesQuestion,
  anOption,
  anOutcome,
  aQuestion,
  aStep,
  questionsWith,
} from '../testing/question-builders.ts';
import { checkQuestions } from './check-questions.ts';
import type { QuestionFaultCode } from './question-fault.ts';
import type { Questions } from './questions.ts';
import { QuestionsError, requireQuestions } from './require-questions.ts';

const needs = [{ code: 'housing' }];
const no = { question: 'home', any_of: ['no'] };
const yes = { question: 'home', any_of: ['yes'] };
const rent = (given: object) => aQuestion({ id: 'rent', ...given });

const faulty: [string, Partial<Questions>, QuestionFaultCode, string][] = [
  ['a question twice', { questions: [aQuestion(), aQuestion()] }, 'repeated_id', 'home'],
  [
    'an option twice',
    { questions: [aQuestion({ options: [anOption('no'), anOption('no')] })] },
    'repeated_id',
    'no',
  ],
  ['a question without options', { questions: [aQuestion({ options: [] })] }, 'wrong_options', 'home'],
  [
    'ages with options',
    { questions: [aQuestion(), anAgesQuestion({ options: [anOption('old')] })] },
    'wrong_options',
    'ages',
  ],
  [
    'a need that the needs list does not have',
    { outcomes: [anOutcome({ need: 'castle' })] },
    'unknown_need',
    'no-home',
  ],
  ['a step’s need that is not there', { steps: [aStep({ need: 'castle' })] }, 'unknown_need', 'find-home'],
  ['a step after none', { steps: [aStep({ after: ['gone'] })] }, 'unknown_step', 'find-home'],
  ['a paper that is not there', { steps: [aStep({ bring: ['gone'] })] }, 'unknown_paper', 'find-home'],
  [
    'a condition on no question',
    { outcomes: [anOutcome({ when: [{ question: 'gone', any_of: ['no'] }] })] },
    'unknown_question',
    'no-home',
  ],
  [
    'a condition on no option',
    { outcomes: [anOutcome({ when: [{ question: 'home', any_of: ['no', 'gone'] }] })] },
    'unknown_option',
    'no-home',
  ],
  [
    'a condition on a later answer',
    { questions: [rent({ when: [no] }), aQuestion()] },
    'asked_too_early',
    'rent',
  ],
  [
    'an age before ages are asked',
    { outcomes: [anOutcome({ when: [{ age: { minimum: 4 } }] })] },
    'asked_too_early',
    'no-home',
  ],
  [
    'questions that wait for each other',
    { questions: [aQuestion({ when: [{ question: 'rent', any_of: ['yes'] }] }), rent({ when: [no] })] },
    'loop',
    'home',
  ],
  [
    'steps that wait for each other',
    { steps: [aStep({ after: ['b'] }), aStep({ id: 'b', after: ['find-home'] })] },
    'loop',
    'b',
  ],
  [
    'a question behind two answers to one',
    { questions: [aQuestion(), rent({ when: [yes, no] })] },
    'unreachable_question',
    'rent',
  ],
  [
    'a question behind an unreachable one',
    {
      questions: [
        aQuestion(),
        rent({ when: [no] }),
        aQuestion({ id: 'dear', when: [yes, { question: 'rent', any_of: ['yes'] }] }),
      ],
    },
    'unreachable_question',
    'dear',
  ],
  [
    'an outcome that no answer reaches',
    { outcomes: [anOutcome({ when: [no, { question: 'home', none_of: ['no'] }] })] },
    'unreachable_outcome',
    'no-home',
  ],
  [
    'a step for an age that nobody has',
    {
      questions: [aQuestion(), anAgesQuestion()],
      steps: [aStep({ when: [{ age: { minimum: 9, maximum: 8 } }] })],
    },
    'unreachable_step',
    'find-home',
  ],
  [
    'a question whose answer changes nothing',
    { questions: [aQuestion(), rent({})] },
    'missing_outcome',
    'rent',
  ],
];

describe('Checking questions', () => {
  test('finds nothing wrong in a whole document', () => {
    assert.deepEqual(checkQuestions(questionsWith(), needs, ['en']), []);
  });

  for (const [name, given, code, record] of faulty)
    test(`names ${name}`, () => {
      const faults = checkQuestions(questionsWith(given), needs, ['en']);
      assert.ok(
        faults.some((fault) => fault.code === code && fault.record === record),
        `found ${JSON.stringify(faults)}`,
      );
    });

  test('names each text that a language lacks, with the fingerprint that is due', () => {
    const faults = checkQuestions(questionsWith(), needs, ['en', 'fr']);
    assert.deepEqual(
      faults.map(({ code, record, values }) => [code, record, values?.field]),
      [
        ['missing_translation', 'home', 'name'],
        ['missing_translation', 'home', 'why'],
        ['missing_translation', 'home/yes', 'name'],
        ['missing_translation', 'home/no', 'name'],
      ],
    );
    assert.equal(faults[0]?.values?.due, textHash('Do you have a home?'));
  });

  test('names a translation that is older than its text', () => {
    const stale = { text: 'Un logement ?', method: 'machine' as const, source_hash: '00000000' };
    const question = aQuestion({
      translations: { fr: { name: stale, why: { ...stale, source_hash: textHash('To help.') } } },
    });
    const faults = checkQuestions(questionsWith({ questions: [question] }), needs, ['fr']);
    assert.deepEqual(
      faults.filter(({ record }) => record === 'home').map(({ code }) => code),
      ['stale_translation'],
    );
  });
});

describe('Requiring questions', () => {
  test('gives back a whole document', () => {
    assert.deepEqual(requireQuestions(questionsWith(), needs, ['en']), questionsWith());
  });

  test('throws with every fault of a document that cannot be published', () => {
    const twice = questionsWith({
      outcomes: [anOutcome({ need: 'castle' }), anOutcome({ id: 'b', need: 'moat' })],
    });
    assert.throws(
      () => requireQuestions(twice, needs, ['en']),
      (error) => error instanceof QuestionsError && error.faults.length === 2 && /castle/.test(error.message),
    );
  });

  test('throws on a value that does not fit, and names the place', () => {
    assert.throws(
      () => requireQuestions({ ...questionsWith(), language: 7 }, needs, ['en']),
      /language is 7/,
    );
  });
});
