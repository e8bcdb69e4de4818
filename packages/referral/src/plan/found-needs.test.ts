import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerQuestion } from '../conversation/answer-question.ts';
import { openConversation } from '../conversation/open-conversation.ts';
import { toldIn } from '../conversation/told.ts';
import type { Questions } from '../questions/questions.ts';
import {
  anAgesQuestion,
  anOption,
  anOutcome,
  aQuestion,
  questionsWith,
} from '../testing/question-builders.ts';
import { foundNeeds } from './found-needs.ts';

const papers = aQuestion({ id: 'papers', kind: 'many', options: [anOption('card'), anOption('sin')] });
const child = { age: { minimum: 4, maximum: 17 } };
const questions = questionsWith({
  questions: [aQuestion(), papers, anAgesQuestion()],
  outcomes: [
    anOutcome(),
    anOutcome({
      id: 'no-sin',
      need: 'sin-number',
      urgency: 'later',
      when: [{ question: 'papers', none_of: ['sin'] }],
    }),
    anOutcome({ id: 'no-bed', need: 'shelter', urgency: 'now', help_lines: ['crisis'] }),
    anOutcome({ id: 'school', need: 'school', when: [child], for: 'each' }),
  ],
});

function found(answers: Record<string, unknown>, of: Questions = questions) {
  const talk = Object.entries(answers).reduce(
    (before, [id, value]) => answerQuestion(before, id, value),
    openConversation(of),
  );
  return foundNeeds(of, toldIn(talk));
}
const codes = (answers: Record<string, unknown>) => found(answers).map(({ need }) => need);

describe('Needs', () => {
  test('stand in order of urgency, each with the answer that led to it', () => {
    const needs = found({ home: 'no', papers: ['card'] });
    assert.deepEqual(
      needs.map(({ need }) => need),
      ['shelter', 'housing', 'sin-number'],
    );
    assert.deepEqual(needs[0]?.helpLines, ['crisis']);
    assert.deepEqual(needs[1]?.reasons, [{ by: 'no-home', question: 'home', chosen: ['no'] }]);
    assert.deepEqual(needs[2]?.reasons, [{ by: 'no-sin', question: 'papers', lacking: ['sin'] }]);
  });

  test('do not come from a lack that nobody told: skipped, or not known', () => {
    assert.deepEqual(codes({ papers: [] }), ['settlement-help']);
    assert.deepEqual(codes({ papers: 'dont-know' }), ['settlement-help']);
  });

  test('are somebody to talk to where there are no others', () => {
    assert.deepEqual(found({ home: 'yes' }), [
      { need: 'settlement-help', urgency: 'soon', people: [], reasons: [], helpLines: [] },
    ]);
  });

  const ages: [string, (number | null)[], string[]][] = [
    ['on a fourth birthday', [34, 4], ['p2']],
    ['the day before', [34, 3.99], []],
    ['until the eighteenth birthday', [34, 17.9], ['p2']],
    ['not from then on', [34, 18], []],
    ['for two of four', [34, 8, 2, 12], ['p2', 'p4']],
    ['not for an age that was not told', [34, null], []],
  ];
  for (const [name, given, whose] of ages)
    test(`of school are each child’s own ${name}`, () => {
      const school = found({ ages: given }).find(({ need }) => need === 'school');
      assert.deepEqual(school?.people.map(({ id }) => id) ?? [], whose);
      assert.deepEqual(school?.reasons.map(({ person }) => person) ?? [], whose);
    });

  test('that two outcomes lead to stand once, as urgent as the more urgent says', () => {
    const outcomes = [anOutcome(), anOutcome({ id: 'again', urgency: 'now', help_lines: ['crisis'] })];
    const needs = found({ home: 'no' }, questionsWith({ outcomes }));
    assert.equal(needs.length, 1);
    assert.equal(needs[0]?.urgency, 'now');
    assert.deepEqual(
      needs[0]?.reasons.map(({ by }) => by),
      ['no-home', 'again'],
    );
  });
});
