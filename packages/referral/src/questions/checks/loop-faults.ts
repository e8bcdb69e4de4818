import type { QuestionFault } from '../question-fault.ts';
import type { Questions } from '../questions.ts';

/** Questions, and steps, that wait for each other in a ring. Each ring is named once for every record in it. */
export function loopFaults({ questions, steps }: Questions): QuestionFault[] {
  const waits = questions.map(
    ({ id, when = [] }): Waiting => ({
      id,
      waitsFor: when.flatMap((condition) => ('question' in condition ? [condition.question] : [])),
    }),
  );
  return [...inRings(waits), ...inRings(steps.map(({ id, after = [] }) => ({ id, waitsFor: after })))].map(
    (record) => ({ code: 'loop', record }),
  );
}

interface Waiting {
  id: string;
  waitsFor: readonly string[];
}

/** Whoever can be reached from what it waits for. */
function inRings(records: readonly Waiting[]): string[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return records.flatMap(({ id, waitsFor }) => {
    const seen = new Set<string>();
    const open = [...waitsFor];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(byId.get(next)?.waitsFor ?? []));
    }
    return seen.has(id) ? [id] : [];
  });
}
