import { holds } from '../conversation/holds.ts';
import type { Member, Told } from '../conversation/told.ts';
import type { Condition } from '../questions/condition.ts';

/** An answer that led to something, for a sentence such as "because you have no health card". */
export interface Reason {
  /** Id of the outcome or step. */
  by: string;
  /** The question whose answer it was; left out where an age was the reason. */
  question?: string;
  /** Options that were chosen. */
  chosen?: readonly string[];
  /** Options that were not chosen, where that is the reason. */
  lacking?: readonly string[];
  /** Whose answer or age, where it is not the household's. */
  person?: string;
}

/** Why an outcome or step whose conditions hold came about. */
export function reasonsOf(
  by: string,
  when: readonly Condition[],
  told: Told,
  person?: Member,
): readonly Reason[] {
  const whose = person ? { person: person.id } : {};
  return when.map((condition): Reason => {
    if ('age' in condition) return { by, ...whose };
    const { question } = condition;
    if ('none_of' in condition) return { by, question, lacking: condition.none_of, ...whose };
    const chosen = condition.any_of.filter((option) => holds({ question, any_of: [option] }, told, person));
    return { by, question, chosen, ...whose };
  });
}
