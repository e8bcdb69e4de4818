import type { Person } from '@newcomer-portal/inventory';
import type { Member, Told } from '../conversation/told.ts';
import type { Facts } from '../questions/facts.ts';
import type { Questions } from '../questions/questions.ts';

/** A person as eligibility rules ask for one, and what they need of a place. It never leaves the device by itself. */
export interface PersonTold extends Person {
  /** The way in must be free of steps. */
  wheelchair?: boolean;
}

const ADULT = 18;

/** Everything the answers say of one person: their own, and the household's. */
export function personTold({ questions }: Questions, told: Told, { id, age }: Member): PersonTold {
  const person: PersonTold = age === undefined ? {} : { age };
  const family = new Set<NonNullable<Facts['family']>[number]>();
  for (const question of questions) {
    const answers = told.chosen.get(question.id);
    const chosen = answers?.get('household') ?? answers?.get(id) ?? [];
    for (const option of question.options ?? []) {
      if (!option.sets || !chosen.includes(option.id)) continue;
      const { family: more = [], language_levels, ...facts } = option.sets;
      Object.assign(person, facts);
      for (const situation of more) family.add(situation);
      if (language_levels) person.language_levels = higher(person.language_levels, language_levels);
    }
  }
  const household = householdOf(told.people);
  // A list of some situations would deny the others, so it is given only where the household is known.
  if (household) person.family = [...new Set([...household, ...family])];
  return person;
}

/** Undefined where it is not known who belongs to it: one person alone may have a family they did not tell of. */
function householdOf(people: readonly Member[]): NonNullable<Facts['family']> | undefined {
  const ages = people.flatMap(({ age }) => age ?? []);
  if (people.length < 2 || ages.length < people.length) return undefined;
  const adults = ages.filter((age) => age >= ADULT).length;
  if (adults === 0) return undefined;
  const couple = adults > 1 ? (['couple'] as const) : [];
  if (adults === ages.length) return [...couple];
  return ['with_children', ...(adults === 1 ? (['single_parent'] as const) : couple)];
}

type Levels = NonNullable<Facts['language_levels']>;

/** Of two levels of one language the higher one counts. */
function higher(one: Person['language_levels'], other: Levels): NonNullable<Person['language_levels']> {
  const levels = { ...one };
  for (const language of ['en', 'fr'] as const) {
    const level = other[language];
    if (level !== undefined) levels[language] = Math.max(level, levels[language] ?? 0);
  }
  return levels;
}
