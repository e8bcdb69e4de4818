import type { Condition } from '../questions/condition.ts';
import { DONT_KNOW } from '../questions/dont-know.ts';
import type { Member, Told } from './told.ts';

/**
 * Whether a condition is true.
 *
 * @param person of whom; left out, one person of the household for whom it is true is enough. An answer of the
 * household holds for each of its people.
 */
export function holds(condition: Condition, told: Pick<Told, 'chosen' | 'people'>, person?: Member): boolean {
  if ('age' in condition) {
    const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = condition.age;
    return (person ? [person] : told.people).some(
      ({ age }) => age !== undefined && age >= minimum && Math.floor(age) <= maximum,
    );
  }
  const answers = answersTo(condition.question, told, person);
  if ('any_of' in condition)
    return answers.some((chosen) => condition.any_of.some((option) => chosen.includes(option)));
  return answers.some(
    (chosen) => !chosen.includes(DONT_KNOW) && condition.none_of.every((option) => !chosen.includes(option)),
  );
}

function answersTo(
  question: string,
  { chosen }: Pick<Told, 'chosen'>,
  person: Member | undefined,
): readonly (readonly string[])[] {
  const answers = chosen.get(question);
  if (!answers) return [];
  const household = answers.get('household');
  if (household) return [household];
  if (!person) return [...answers.values()];
  const own = answers.get(person.id);
  return own ? [own] : [];
}
