import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { uuid } from '@newcomer-portal/inventory/testing';
import * as z from 'zod/mini';
import { anOption, aQuestion, questionsWith } from '../testing/question-builders.ts';
import { aReceiver, now } from '../testing/referral-builders.ts';
import { type DraftOptions, draftReferral } from './draft-referral.ts';
import { ReferralDraft } from './referral.ts';

const questions = questionsWith({
  questions: [
    aQuestion({ id: 'arrived', options: [anOption('this-month', { sets: { months_in_country: 0 } })] }),
  ],
});
const [mother, son] = [
  { id: 'p1', age: 34 },
  { id: 'p2', age: 7 },
];
const told: DraftOptions['told'] = {
  screens: [],
  people: [mother, son],
  chosen: new Map([['arrived', new Map([['household', ['this-month']]])]]),
  contradictions: [],
};

function drafted(needs: DraftOptions['needs'] = []) {
  const from = { kind: 'person' } as const;
  return draftReferral({ id: uuid(1), now, from, to: aReceiver(), questions, told, needs });
}

describe('A draft from a conversation', () => {
  it('holds for each person what was told of them, and fits the schema', () => {
    const draft = drafted();
    assert.deepEqual(draft.people, [
      { age: 34, months_in_country: 0, family: ['with_children', 'single_parent'] },
      { age: 7, months_in_country: 0, family: ['with_children', 'single_parent'] },
    ]);
    assert.ok(z.safeParse(ReferralDraft, draft).success);
  });

  it('asks with each person for their own needs, and with the first for the household’s', () => {
    const chosen = { by: 'o', question: 'arrived', chosen: ['this-month'] };
    const draft = drafted([
      { code: 'housing', people: [], reasons: [chosen] },
      {
        code: 'school',
        people: [son],
        reasons: [
          { ...chosen, person: 'p2' },
          { by: 'o', person: 'p2' },
        ],
      },
    ]);
    const reasons = [{ question: 'arrived', chosen: ['this-month'] }];
    assert.deepEqual(
      draft.people.map(({ needs }) => needs),
      [[{ need: 'housing', reasons }], [{ need: 'school', reasons }]],
    );
  });

  it('tells nobody the reasons of another person’s need', () => {
    const reasons = [{ by: 'o', question: 'health', chosen: ['pregnant'], person: 'p1' }];
    const draft = drafted([{ code: 'doctor', people: [mother, son], reasons }]);
    assert.deepEqual(draft.people[1]?.needs, [{ need: 'doctor' }]);
  });
});
