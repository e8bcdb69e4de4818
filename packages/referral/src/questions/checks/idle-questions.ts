import type { Question } from '../question.ts';
import type { QuestionFault } from '../question-fault.ts';
import type { Questions } from '../questions.ts';

/** Questions whose answer changes nothing. What is not used is not asked: it is somebody's private life. */
export function idleQuestions({ questions, outcomes, steps }: Questions): QuestionFault[] {
  const used = new Set(
    [...questions, ...outcomes, ...steps].flatMap(({ when = [] }) =>
      when.flatMap((condition) => ('question' in condition ? [condition.question] : [])),
    ),
  );
  return questions
    .filter((question) => question.kind !== 'ages' && !used.has(question.id) && !saysSomething(question))
    .map(({ id }): QuestionFault => ({ code: 'missing_outcome', record: id }));
}

function saysSomething({ options = [] }: Question): boolean {
  return options.some(({ sets, asset, brings_forward }) => sets || asset || brings_forward);
}
