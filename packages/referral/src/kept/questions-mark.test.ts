import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOption, anOutcome, aQuestion, questionsWith } from '../testing/question-builders.ts';
import { questionsMark } from './questions-mark.ts';

const mark = questionsMark(questionsWith());

it('The mark of questions stays where only what they lead to changes', () => {
  assert.equal(questionsMark(questionsWith({ outcomes: [anOutcome({ need: 'food' })] })), mark);
});

it('The mark of questions is another one where a question or an option is', () => {
  const other = [
    [],
    [aQuestion(), aQuestion({ id: 'food' })],
    [aQuestion({ options: [anOption('yes')] })],
    [aQuestion({ name: 'Have you a home?' })],
  ];
  for (const questions of other) assert.notEqual(questionsMark(questionsWith({ questions })), mark);
});
