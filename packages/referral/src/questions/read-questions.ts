import type { Problem } from '@newcomer-portal/inventory';
import { excerpt, freezeDeeply, isRecord, readRecord } from '@newcomer-portal/inventory/documents';
import '../schema/jitless.ts';
import * as z from 'zod/mini';
import { type Questions, QuestionsHead, QuestionsVersion, questionLists } from './questions.ts';

/** What could be read, and what was wrong. Without questions, the last problem says why. */
export interface ReadQuestions {
  questions?: Questions;
  problems: readonly Problem[];
}

type ListName = keyof typeof questionLists;

/**
 * Reads a question document leniently: a question, outcome, step or paper that does not fit is left out and named in
 * `problems`. What comes back is frozen. Pointers between records are not followed here: a conversation passes over
 * those that lead nowhere, and `checkQuestions` names them.
 *
 * @param value parsed JSON from anywhere; see `parseJson` of the inventory for text
 */
export function readQuestions(value: unknown): ReadQuestions {
  if (!isRecord(value) || !Array.isArray(value.questions))
    return refused('wrong_document', { expected: 'questions' });
  if (!z.safeParse(QuestionsVersion, value.schema_version).success)
    return refused('unknown_version', { version: excerpt(value.schema_version) });
  const problems: Problem[] = [];
  const head = readRecord(QuestionsHead, value, [], problems);
  if (!head)
    return { problems: [...problems, ...refused('wrong_document', { expected: 'questions' }).problems] };
  const list = <L extends ListName>(name: L) => readList(name, value[name], problems) as Questions[L];
  const questions: Questions = {
    ...head,
    questions: list('questions'),
    outcomes: list('outcomes'),
    steps: list('steps'),
    papers: list('papers'),
  };
  return { questions: freezeDeeply(questions), problems };
}

function readList(name: ListName, value: unknown, problems: Problem[]): { id: string }[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    const values = { found: excerpt(value), expected: 'array' };
    problems.push({ code: 'wrong_value', path: [name], outcome: 'left_out_part', values });
    return [];
  }
  const seen = new Set<string>();
  return value.flatMap((entry: unknown, index) => {
    const record = readWithItsConditions(name, entry, index, problems);
    if (!record) return [];
    if (!seen.has(record.id)) return seen.add(record.id) && [record];
    const path = [name, index, 'id'];
    problems.push({ code: 'repeated_id', path, record: record.id, outcome: 'left_out_record' });
    return [];
  });
}

/** Each condition narrows who is meant: without one of them, a record would say something else. */
function readWithItsConditions(
  name: ListName,
  entry: unknown,
  index: number,
  problems: Problem[],
): { id: string } | undefined {
  const faults: Problem[] = [];
  const schema = questionLists[name] as z.ZodMiniType<{ id: string }>;
  const record = readRecord(schema, entry, [name, index], faults);
  const isWhole = faults.every(({ path }) => path[2] !== 'when');
  for (const fault of faults) problems.push(isWhole ? fault : { ...fault, outcome: 'left_out_record' });
  return isWhole ? record : undefined;
}

function refused(code: Problem['code'], values: Problem['values']): ReadQuestions {
  return { problems: [{ code, path: [], outcome: 'refused', ...(values && { values }) }] };
}
