import type { Outcome } from '../questions/outcome.ts';
import type { Option, Question } from '../questions/question.ts';
import type { Questions } from '../questions/questions.ts';
import type { Step } from '../questions/step.ts';

/** An option that says nothing of the person. */
export function anOption(id: string, given: Partial<Option> = {}): Option {
  return { id, name: `Option ${id}`, ...given };
}

/** A question with two options, `yes` and `no`, of which one is chosen. */
export function aQuestion(given: Partial<Question> = {}): Question {
  const options = given.kind === 'ages' ? {} : { options: [anOption('yes'), anOption('no')] };
  return { id: 'home', name: 'Do you have a home?', why: 'To help.', kind: 'one', ...options, ...given };
}

/** How old everybody is. */
export function anAgesQuestion(given: Partial<Question> = {}): Question {
  return aQuestion({ id: 'ages', name: 'How old are you?', kind: 'ages', ...given });
}

/** Who has no home needs one. */
export function anOutcome(given: Partial<Outcome> = {}): Outcome {
  return {
    id: 'no-home',
    need: 'housing',
    urgency: 'soon',
    when: [{ question: 'home', any_of: ['no'] }],
    ...given,
  };
}

/** Who has no home looks for one. */
export function aStep(given: Partial<Step> = {}): Step {
  return {
    id: 'find-home',
    name: 'Find a home',
    phase: 'days',
    when: [{ question: 'home', any_of: ['no'] }],
    ...given,
  };
}

/** A question document around the records given: one question and its outcome where none are. */
export function questionsWith(given: Partial<Questions> = {}): Questions {
  return {
    schema_version: '1.0',
    language: 'en',
    questions: [aQuestion()],
    outcomes: [anOutcome()],
    steps: [],
    papers: [],
    ...given,
  };
}
