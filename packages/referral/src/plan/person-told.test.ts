import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerQuestion } from '../conversation/answer-question.ts';
import { openConversation } from '../conversation/open-conversation.ts';
import { toldIn } from '../conversation/told.ts';
import { anAgesQuestion, anOption, aQuestion, questionsWith } from '../testing/question-builders.ts';
import { personTold } from './person-told.ts';

const questions = questionsWith({
  questions: [
    anAgesQuestion(),
    aQuestion({
      id: 'status',
      asked_of: 'each',
      options: [anOption('waits', { sets: { status: 'refugee_claimant' } })],
    }),
    aQuestion({
      id: 'speaks',
      kind: 'many',
      asked_of: 'each',
      options: [
        anOption('words', { sets: { language_levels: { en: 2 } } }),
        anOption('daily', { sets: { language_levels: { en: 5 } } }),
        anOption('french', { sets: { language_levels: { fr: 7 } } }),
      ],
    }),
    aQuestion({
      id: 'health',
      kind: 'many',
      options: [
        anOption('baby', { sets: { family: ['expecting'] } }),
        anOption('wheels', { sets: { wheelchair: true } }),
      ],
    }),
  ],
});

function persons(answers: Record<string, unknown>) {
  const talk = Object.entries(answers).reduce(
    (before, [id, value]) => answerQuestion(before, id, value),
    openConversation(questions),
  );
  const told = toldIn(talk);
  return told.people.map((member) => personTold(questions, told, member));
}

describe('A person', () => {
  test('of whom nothing was told has nothing', () => {
    assert.deepEqual(persons({}), [{}]);
  });

  test('has their own age and status, and not another’s', () => {
    const [first, second] = persons({ ages: [34, null], status: { p1: 'waits', p2: 'dont-know' } });
    assert.deepEqual(first, { age: 34, status: 'refugee_claimant' });
    assert.deepEqual(second, {});
  });

  test('has the higher of two levels of a language, and the other language beside it', () => {
    const [one] = persons({ speaks: { p1: ['daily', 'words', 'french'] } });
    assert.deepEqual(one?.language_levels, { en: 5, fr: 7 });
  });

  test('shares what was told of the household', () => {
    const told = persons({ ages: [34, 8], health: ['wheels'] });
    assert.deepEqual(
      told.map(({ wheelchair }) => wheelchair),
      [true, true],
    );
  });
});

describe('A family situation', () => {
  const cases: [string, (number | null)[], string[] | undefined][] = [
    ['is not known of one person alone', [34], undefined],
    ['is not known while an age is missing', [34, null], undefined],
    ['is not known of children without an adult', [15, 12], undefined],
    ['of two adults may be a couple', [34, 33], ['couple']],
    ['of an adult and a child is that of a single parent too', [34, 8], ['with_children', 'single_parent']],
    ['of two adults and a child has children', [34, 33, 8], ['with_children', 'couple']],
  ];
  for (const [name, ages, family] of cases)
    test(name, () => assert.deepEqual(persons({ ages })[0]?.family, family));

  test('has a baby on the way where that was told, and says nothing of one person alone', () => {
    assert.deepEqual(persons({ ages: [34, 33], health: ['baby'] })[0]?.family, ['couple', 'expecting']);
    assert.equal(persons({ health: ['baby'] })[0]?.family, undefined);
  });
});
