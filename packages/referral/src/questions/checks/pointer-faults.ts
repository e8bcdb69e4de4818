import type { QuestionFault, QuestionFaultCode } from '../question-fault.ts';
import type { Questions } from '../questions.ts';

/** Pointers to needs, steps, papers and options that are not there. Conditions are looked at elsewhere. */
export function pointerFaults(document: Questions, needs: ReadonlySet<string>): QuestionFault[] {
  const { questions, outcomes, steps, papers } = document;
  const stepIds = new Set(steps.map(({ id }) => id));
  const paperIds = new Set(papers.map(({ id }) => id));
  const missing = (code: QuestionFaultCode, record: string, known: ReadonlySet<string>, found?: string) =>
    found === undefined || known.has(found) ? [] : [{ code, record, values: { found } }];
  return [
    ...outcomes.flatMap(({ id, need }) => missing('unknown_need', id, needs, need)),
    ...steps.flatMap(({ id, need, after = [], bring = [] }) => [
      ...missing('unknown_need', id, needs, need),
      ...after.flatMap((step) => missing('unknown_step', id, stepIds, step)),
      ...bring.flatMap((paper) => missing('unknown_paper', id, paperIds, paper)),
    ]),
    ...questions.flatMap(({ id, options = [] }) =>
      options.flatMap(({ brings_forward = [], outweighs = [] }) => [
        ...brings_forward.flatMap((need) => missing('unknown_need', id, needs, need)),
        ...outweighs.flatMap((other) =>
          missing('unknown_option', id, optionsOf(document, other.question), other.option),
        ),
      ]),
    ),
  ];
}

function optionsOf({ questions }: Questions, question: string): ReadonlySet<string> {
  const found = questions.find(({ id }) => id === question);
  return new Set(found?.options?.map(({ id }) => id));
}
