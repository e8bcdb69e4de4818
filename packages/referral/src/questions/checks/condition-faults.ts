import type { Condition } from '../condition.ts';
import { DONT_KNOW } from '../dont-know.ts';
import type { QuestionFault } from '../question-fault.ts';
import type { Questions } from '../questions.ts';

/** Conditions on questions and options that are not there, or on an answer that is only asked for later. */
export function conditionFaults({ questions, outcomes, steps }: Questions): QuestionFault[] {
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  const options = new Map(questions.map((question) => [question.id, question.options ?? []]));
  const agesAt = questions.findIndex(({ kind }) => kind === 'ages');
  const faultsOf = (record: string, when: readonly Condition[], before: number) =>
    when.flatMap((condition): QuestionFault[] => {
      if ('age' in condition)
        return agesAt >= 0 && agesAt < before
          ? []
          : [{ code: 'asked_too_early', record, values: { question: 'age' } }];
      const { question } = condition;
      const place = places.get(question);
      if (place === undefined) return [{ code: 'unknown_question', record, values: { question } }];
      if (place >= before) return [{ code: 'asked_too_early', record, values: { question } }];
      const known = options.get(question) ?? [];
      return namedIn(condition)
        .filter((option) => option !== DONT_KNOW && !known.some(({ id }) => id === option))
        .map((option) => ({ code: 'unknown_option', record, values: { question, option } }));
    });
  return [
    ...questions.flatMap(({ id, when = [] }, place) => faultsOf(id, when, place)),
    ...[...outcomes, ...steps].flatMap(({ id, when }) => faultsOf(id, when, questions.length)),
  ];
}

/** The options that a condition names. */
function namedIn(condition: Condition): readonly string[] {
  if ('any_of' in condition) return condition.any_of;
  return 'none_of' in condition ? condition.none_of : [];
}
