import type { FamilySituation, Gender, ImmigrationStatus } from '../schema/eligibility-rule.ts';

/** What a person chose to tell of themselves. All of it is optional, and none of it is to leave their device. */
export interface Person {
  status?: ImmigrationStatus;
  /** Years; 0.5 is six months. */
  age?: number;
  /** Calendar day of birth, `1990-05-01`; an `age` wins over it. */
  born?: string;
  /** As much of a postal code as they like, `M1L` or `M1L 2K3`. */
  postal_code?: string;
  gender?: Gender;
  /** All that are true of the family; an empty list says that none is. */
  family?: readonly FamilySituation[];
  /** Household income in a year, in the municipality's currency. */
  income?: number;
  /** Canadian Language Benchmarks, 1 to 12. */
  language_levels?: { en?: number; fr?: number };
  months_in_country?: number;
  /** Answers to rules that ask a question of their own (`other`), by the question's text: services share questions. */
  answers?: ReadonlyMap<string, boolean>;
}
