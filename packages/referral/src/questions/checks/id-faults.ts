import type { QuestionFault } from '../question-fault.ts';
import type { Questions } from '../questions.ts';

/** Ids given twice within one list, and lists of options that do not fit the kind of their question. */
export function idFaults({ questions, outcomes, steps, papers }: Questions): QuestionFault[] {
  const lists = [questions, outcomes, steps, papers, ...questions.map(({ options = [] }) => options)];
  const repeated = lists.flatMap((list: readonly { id: string }[]) =>
    list.flatMap(({ id }, index): QuestionFault[] =>
      list.findIndex((other) => other.id === id) < index ? [{ code: 'repeated_id', record: id }] : [],
    ),
  );
  const wrong = questions.filter(({ kind, options = [] }) => (kind === 'ages') === options.length > 0);
  return [...repeated, ...wrong.map(({ id }): QuestionFault => ({ code: 'wrong_options', record: id }))];
}
