import type { Outcome, Questions } from '@newcomer-portal/referral';
import {
  anAgesQuestion,
  anOption,
  anOutcome,
  aQuestion,
  aStep,
  questionsWith,
} from '@newcomer-portal/referral/testing';

/** A short conversation with a question of each kind: one answer, ages, several answers, an answer for each. */
export function aConversation(given: Partial<Questions> = {}): Questions {
  return questionsWith({
    questions: [
      aQuestion({
        id: 'for-whom',
        name: 'Who needs help?',
        options: [anOption('me', { name: 'Me' }), anOption('family', { name: 'My family' })],
      }),
      anAgesQuestion({ when: [{ question: 'for-whom', any_of: ['family'] }], most: 4 }),
      aQuestion({
        id: 'urgent',
        name: 'Is one of these true?',
        kind: 'many',
        options: [
          anOption('danger', { name: 'I am in danger' }),
          anOption('none', { name: 'None of these', alone: true }),
        ],
      }),
      aQuestion({
        id: 'status',
        name: 'What is your status?',
        asked_of: 'each',
        options: [anOption('worker', { name: 'Worker' }), anOption('visitor', { name: 'Visitor' })],
      }),
      aQuestion({ id: 'home' }),
    ],
    outcomes: [anOutcome(), ...urgent],
    steps: [aStep(), aStep({ id: 'move-in', name: 'Move in', after: ['find-home'], bring: ['lease'] })],
    papers: [{ id: 'lease', name: 'Your lease' }],
    ...given,
  });
}

const urgent: Outcome[] = [
  anOutcome({
    id: 'danger',
    need: 'crisis',
    urgency: 'now',
    when: [{ question: 'urgent', any_of: ['danger'] }],
    help_lines: ['emergency'],
  }),
];
