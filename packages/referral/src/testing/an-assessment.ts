import { uuid } from '@newcomer-portal/inventory/testing';
import { type AssessmentOptions, assessmentOf } from '../assessment/assessment-of.ts';
import { consentReceipt } from '../consent/consent-receipt.ts';
import { answerQuestion } from '../conversation/answer-question.ts';
import { openConversation } from '../conversation/open-conversation.ts';
import { makePlan } from '../plan/make-plan.ts';
import { anAgesQuestion, anOption, anOutcome, aQuestion, aStep, questionsWith } from './question-builders.ts';
import { aConsent, aDraft, aReferral, now } from './referral-builders.ts';
import { townOf } from './town-of.ts';

const questions = questionsWith({
  questions: [
    anAgesQuestion(),
    aQuestion(),
    aQuestion({
      id: 'can',
      name: 'What can you do?',
      kind: 'many',
      asked_of: 'each',
      options: [anOption('cook', { asset: true, sets: { status: 'permanent_resident' } })],
    }),
  ],
  outcomes: [anOutcome()],
  steps: [aStep({ bring: ['lease'] })],
  papers: [{ id: 'lease', name: 'Your lease' }],
});

/** What an assessment of a mother and a child without a home is made of; they shared something with one agency. */
export function assessmentOptions(given: Partial<AssessmentOptions> = {}): AssessmentOptions {
  const directory = townOf([
    {
      needs: ['housing'],
      phones: [{ id: uuid(800), number: '705-555-0110' }],
      languages: [{ id: uuid(801), code: 'en' }],
    },
    { needs: ['housing'] },
  ]);
  const answers = { ages: [34, 6], home: 'no', can: { p1: ['cook'], p2: [] } };
  const conversation = Object.entries(answers).reduce(
    (talk, [question, value]) => answerQuestion(talk, question, value),
    openConversation(questions),
  );
  return {
    id: uuid(90),
    now,
    conversation,
    plan: makePlan(conversation, directory, { now, languages: ['en'] }),
    directory,
    consents: [consentReceipt(aConsent(aDraft()), aReferral())],
    language: 'en',
    ...given,
  };
}

/** The assessment of `assessmentOptions`. */
export function anAssessment(given: Partial<AssessmentOptions> = {}) {
  return assessmentOf(assessmentOptions(given));
}
