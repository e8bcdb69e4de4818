import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openConversation } from '../conversation/open-conversation.ts';
import { anOutcome, aQuestion, questionsWith } from '../testing/question-builders.ts';
import { townOf } from '../testing/town-of.ts';
import { makePlan } from './make-plan.ts';
import { preparePlans } from './prepare-plans.ts';

const questions = questionsWith({ questions: [aQuestion()], outcomes: [anOutcome()] });
const options = { now: new Date('2026-11-24T15:00:00Z'), languages: ['ar'] };
const services = Array.from({ length: 250 }, (_, nth) => ({
  needs: [nth % 2 ? 'housing' : 'settlement-help'],
  availability: { state: 'full' as const, as_of: nth % 3 ? '2026-11-20' : '2026-08-01' },
}));

describe('Preparing plans', () => {
  test('changes nothing about a plan', () => {
    const [prepared, fresh] = [townOf(services), townOf(services)];
    for (const _ of preparePlans(prepared, options));
    const planIn = (town: typeof fresh) => makePlan(openConversation(questions), town, options);
    assert.deepEqual(planIn(prepared), planIn(fresh));
  });

  test('changes nothing about a plan of a later day, when what was said grew old', () => {
    const [prepared, fresh] = [townOf(services), townOf(services)];
    for (const _ of preparePlans(prepared, options));
    const later = { ...options, now: new Date('2027-04-01T15:00:00Z') };
    const planIn = (town: typeof fresh) => makePlan(openConversation(questions), town, later);
    assert.deepEqual(planIn(prepared), planIn(fresh));
    assert.equal(planIn(fresh).needs[0]?.candidates[0]?.availability, undefined);
  });

  test('rests after every hundred listings', () => {
    assert.equal([...preparePlans(townOf(services), options)].length, 2 + 3);
    assert.equal([...preparePlans(townOf([]), options)].length, 2);
  });
});
