import type { FollowUpForm, FollowUpQuestion } from './follow-up-form.ts';
import type { FilledForm } from './follow-up-record.ts';

/** What became of one question between two forms. */
export interface Compared {
  question: string;
  /** The options; left out where nothing was answered, or the question no longer has that option. */
  before?: string;
  after?: string;
  change: 'better' | 'same' | 'worse' | 'unknown';
}

/**
 * Question by question, whether things are better. Where either answer is missing, is "I don't know", or stands outside
 * the order, nobody can say; the same answer twice is the same all the same.
 *
 * @returns one entry for each question of the form, in its order
 */
export function compareForms(
  { questions }: FollowUpForm,
  baseline: FilledForm,
  followUp: FilledForm,
): readonly Compared[] {
  return questions.map((question) => {
    const before = answerTo(question, baseline);
    const after = answerTo(question, followUp);
    return {
      question: question.id,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      change: changeOf(question, before, after),
    };
  });
}

function answerTo({ id, options }: FollowUpQuestion, { answers }: FilledForm): string | undefined {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return options.some((option) => option.id === answer) ? answer : undefined;
}

function changeOf(
  { options }: FollowUpQuestion,
  before: string | undefined,
  after: string | undefined,
): Compared['change'] {
  if (before === undefined || after === undefined) return 'unknown';
  if (before === after) return 'same';
  const ordered = options.filter(({ apart }) => !apart).map(({ id }) => id);
  const [was, is] = [ordered.indexOf(before), ordered.indexOf(after)];
  if (was < 0 || is < 0) return 'unknown';
  return is > was ? 'better' : 'worse';
}
