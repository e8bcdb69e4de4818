import type { FollowUpForm } from '../follow-up/follow-up-form.ts';
import type { FilledForm } from '../follow-up/follow-up-record.ts';

/** Two questions: one with three answers in order and one apart, one with two. */
export function aFollowUpForm(given: Partial<FollowUpForm> = {}): FollowUpForm {
  return {
    schema_version: '1.0',
    language: 'en',
    questions: [
      {
        id: 'work',
        name: 'How is work?',
        options: [
          { id: 'none', name: 'I have none' },
          { id: 'some', name: 'I have some' },
          { id: 'enough', name: 'I have enough' },
          { id: 'not-looking', name: 'I do not look', apart: true },
        ],
      },
      {
        id: 'people',
        name: 'Do you have someone to talk to?',
        options: [
          { id: 'nobody', name: 'No one' },
          { id: 'many', name: 'Many people' },
        ],
      },
    ],
    ...given,
  };
}

/** Answers to `aFollowUpForm` on the first day. */
export function aFilledForm(given: Partial<FilledForm> = {}): FilledForm {
  return { when: 'baseline', day: '2026-11-22', answers: { work: 'none', people: 'nobody' }, ...given };
}
