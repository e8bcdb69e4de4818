import type { EligibilityRule } from '../schema/eligibility-rule.ts';
import type { Service } from '../schema/service.ts';
import type { Person } from './person.ts';
import { weighRule } from './weigh-rule.ts';

export type EligibilityAnswer = 'yes' | 'no' | 'unknown';

/** One rule's answer. `code` names the sentence to say. */
export interface EligibilityReason {
  /** The rule weighed, for its `note` and its values. Missing only when the service gives no rule. */
  rule?: EligibilityRule;
  answer: EligibilityAnswer;
  code: EligibilityCode;
  /** What the person has not told and could be asked. */
  question?: EligibilityQuestion;
}

/** `age_below` says that the person is below the rule's minimum. */
export type EligibilityCode = `${EligibilityRule['about']}_${EligibilityOutcome}` | 'not_given';
export type EligibilityOutcome = 'fits' | 'differs' | 'below' | 'above' | 'not_told';

/** What to ask; for `other`, the rule's own `question` has the words. */
export type EligibilityQuestion = Exclude<EligibilityRule['about'], 'area'> | 'postal_code';

/** Whether a service is for a person, and why. */
export interface Eligibility {
  answer: EligibilityAnswer;
  /** One for each rule, in the service's order. */
  reasons: readonly EligibilityReason[];
}

/**
 * Weighs a service's rules against what a person has told. All must hold: one "no" is a no, else one "unknown" is
 * unknown. A service without rules is unknown too, since nobody said that it is for everybody. It informs a person
 * and never decides for the service.
 *
 * @param on the calendar day to count an age on, `2026-11-22`
 */
export function assessEligibility(service: Service, person: Person, on: string): Eligibility {
  const reasons = rulesOf(service).map((rule) => weighRule(rule, person, on));
  if (reasons.length === 0) return { answer: 'unknown', reasons: [{ answer: 'unknown', code: 'not_given' }] };
  const answers = new Set(reasons.map(({ answer }) => answer));
  const answer = answers.has('no') ? 'no' : answers.has('unknown') ? 'unknown' : 'yes';
  return { answer, reasons };
}

/** HSDS's own ages count as a rule, unless the profile's rules say an age more exactly. */
function rulesOf({ eligibility_rules = [], minimum_age, maximum_age }: Service): readonly EligibilityRule[] {
  const hasAge = minimum_age !== undefined || maximum_age !== undefined;
  if (!hasAge || eligibility_rules.some(({ about }) => about === 'age')) return eligibility_rules;
  return [{ about: 'age', minimum: minimum_age, maximum: maximum_age }, ...eligibility_rules];
}
