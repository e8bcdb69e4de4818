import type { Condition } from '../condition.ts';
import { DONT_KNOW } from '../dont-know.ts';
import type { Question } from '../question.ts';
import type { QuestionFault } from '../question-fault.ts';
import type { Questions } from '../questions.ts';

/**
 * Questions that nobody is asked, outcomes that no answer reaches and steps that nobody is told. A record is reachable
 * when its conditions, with those of every question that they lean on, can hold together.
 */
export function reachFaults({ questions, outcomes, steps }: Questions): QuestionFault[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const unreachable = (when: readonly Condition[] | undefined) => !canHold(leanedOn(when ?? [], byId), byId);
  return [
    ...questions
      .filter(({ when }) => unreachable(when))
      .map(({ id }): QuestionFault => ({ code: 'unreachable_question', record: id })),
    ...outcomes
      .filter(({ when }) => unreachable(when))
      .map(({ id }): QuestionFault => ({ code: 'unreachable_outcome', record: id })),
    ...steps
      .filter(({ when }) => unreachable(when))
      .map(({ id }): QuestionFault => ({ code: 'unreachable_step', record: id })),
  ];
}

type ById = ReadonlyMap<string, Question>;

/** The conditions with those of the questions that they name, and so on; a ring is followed once. */
function leanedOn(when: readonly Condition[], byId: ById): Condition[] {
  const seen = new Set<Condition>();
  const open = [...when];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if ('question' in next) open.push(...(byId.get(next.question)?.when ?? []));
  }
  return [...seen];
}

function canHold(conditions: readonly Condition[], byId: ById): boolean {
  const agesFit = conditions.every(
    (each) => !('age' in each) || (each.age.minimum ?? 0) <= (each.age.maximum ?? Number.POSITIVE_INFINITY),
  );
  const named = new Set(conditions.flatMap((each) => ('question' in each ? [each.question] : [])));
  return agesFit && [...named].every((id) => canAnswer(byId.get(id), conditions));
}

/** Whether one answer to a question satisfies all conditions on it. Answers of several people may differ. */
function canAnswer(question: Question | undefined, conditions: readonly Condition[]): boolean {
  if (!question) return false;
  if (question.asked_of === 'each') return true;
  const own = conditions.filter((each) => 'question' in each && each.question === question.id);
  const barred = new Set(own.flatMap((each) => ('none_of' in each ? each.none_of : [])));
  const wanted = own.flatMap((each) =>
    'any_of' in each ? [each.any_of.filter((id) => !barred.has(id))] : [],
  );
  if (barred.size > 0 && wanted.some((ids) => ids.every((id) => id === DONT_KNOW))) return false;
  if (question.kind === 'many') return wanted.every((ids) => ids.length > 0);
  const options = [...(question.options ?? []).map(({ id }) => id), DONT_KNOW];
  return options.some((id) => !barred.has(id) && wanted.every((ids) => ids.includes(id)));
}
