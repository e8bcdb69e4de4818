import { translationFaults } from '../questions/checks/translation-faults.ts';
import type { QuestionFault } from '../questions/question-fault.ts';
import type { FollowUpForm } from './follow-up-form.ts';

/** With fewer answers in an order, nothing can become better. */
const LEAST_ORDERED = 2;

/**
 * What no schema of a single record sees: ids given twice, questions that can show no change, and missing or stale
 * translations.
 *
 * @param languages the languages that every text must be in
 */
export function checkFollowUpForm(
  form: FollowUpForm,
  languages: readonly string[],
): readonly QuestionFault[] {
  const { questions } = form;
  const repeated = [questions, ...questions.map(({ options }) => options)].flatMap(
    (list: readonly { id: string }[]) =>
      list
        .filter(({ id }, at) => list.findIndex((other) => other.id === id) < at)
        .map(({ id }): QuestionFault => ({ code: 'repeated_id', record: id })),
  );
  const flat = questions.filter(
    ({ options }) => options.filter(({ apart }) => !apart).length < LEAST_ORDERED,
  );
  return [
    ...repeated,
    ...flat.map(({ id }): QuestionFault => ({ code: 'wrong_options', record: id })),
    ...translationFaults(form, languages),
  ];
}
