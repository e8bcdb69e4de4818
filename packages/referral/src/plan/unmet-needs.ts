import type { Plan } from './plan.ts';

/** A need that no service met, for planners: no place, no words, no answers. */
export interface UnmetNeed {
  /** The need's code. */
  need: string;
  /** The language it was looked for in. */
  language: string;
  /** For how many people; a household's need counts once. */
  count: number;
}

/**
 * The needs for which the plan names no service, or none that may speak the language. An agency or a help line is a way
 * on and not an answer, so it does not count.
 *
 * @param language tag of the person's first language
 */
export function unmetNeeds({ needs }: Plan, language: string): readonly UnmetNeed[] {
  const counts = new Map<string, number>();
  for (const { code, doors, people } of needs) {
    const isMet = doors.some(
      (door) => door.kind === 'service' && door.candidate.language.state !== 'not_spoken',
    );
    if (!isMet) counts.set(code, (counts.get(code) ?? 0) + Math.max(1, people.length));
  }
  return [...counts].map(([need, count]) => ({ need, language, count }));
}
