import { dayNumber } from '../calendar/day-number.ts';
import type { EligibilityRule } from '../schema/eligibility-rule.ts';
import type { EligibilityOutcome, EligibilityQuestion, EligibilityReason } from './assess-eligibility.ts';
import type { Person } from './person.ts';

/** Weighs one rule against what a person has told. */
export function weighRule(rule: EligibilityRule, person: Person, on: string): EligibilityReason {
  const outcome = outcomeOf(rule, person, on);
  const code = `${rule.about}_${outcome}` as const;
  if (outcome === 'not_told') return { rule, answer: 'unknown', code, question: questionOf(rule) };
  return { rule, answer: outcome === 'fits' ? 'yes' : 'no', code };
}

function outcomeOf(rule: EligibilityRule, person: Person, on: string): EligibilityOutcome {
  switch (rule.about) {
    case 'status':
      return inList(rule.any_of, person.status && [person.status]);
    case 'gender':
      return inList(rule.any_of, person.gender && [person.gender]);
    case 'family':
      return inList(rule.any_of, person.family);
    case 'age':
      return inYears(rule, person.age ?? (person.born && yearsBetween(person.born, on)));
    case 'income':
      return inRange(rule, person.income);
    case 'language_level':
      return inRange(rule, person.language_levels?.[rule.language]);
    case 'months_in_country':
      return inRange(rule, person.months_in_country);
    case 'area':
      return inArea(rule.postal_prefixes, person.postal_code);
    case 'other':
      return inList([true], answerTo(rule.question, person));
  }
}

function questionOf({ about }: EligibilityRule): EligibilityQuestion {
  return about === 'area' ? 'postal_code' : about;
}

function answerTo(question: string, { answers }: Person): readonly boolean[] | undefined {
  const answer = answers?.get(question);
  return answer === undefined ? undefined : [answer];
}

function inList<T>(allowed: readonly T[], told: readonly T[] | '' | undefined): EligibilityOutcome {
  if (!told) return 'not_told';
  return told.some((each) => allowed.includes(each)) ? 'fits' : 'differs';
}

interface Range {
  minimum?: number | undefined;
  maximum?: number | undefined;
}

function inRange({ minimum, maximum }: Range, told: number | undefined): EligibilityOutcome {
  if (told === undefined || Number.isNaN(told)) return 'not_told';
  if (minimum !== undefined && told < minimum) return 'below';
  return maximum !== undefined && told > maximum ? 'above' : 'fits';
}

/** People count whole years: "up to 17" holds until the day of turning 18. A limit with decimals is exact. */
function inYears({ minimum, maximum }: Range, age: number | '' | undefined): EligibilityOutcome {
  if (age === '' || age === undefined) return 'not_told';
  const isWhole = maximum !== undefined && Number.isInteger(maximum);
  if (isWhole && Math.floor(age) === maximum) return 'fits';
  return inRange({ minimum, maximum }, age);
}

/** Somebody who told less of their postal code than the rule names may live inside or not. */
function inArea(prefixes: readonly string[], told: string | undefined): EligibilityOutcome {
  const code = told?.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (!code) return 'not_told';
  if (prefixes.some((prefix) => code.startsWith(prefix))) return 'fits';
  return prefixes.some((prefix) => prefix.startsWith(code)) ? 'not_told' : 'differs';
}

/** Whole birthdays, then the share of the year since the last one. */
function yearsBetween(born: string, on: string): number {
  const birthday = (year: number) => dayNumber(`${year}${born.slice(4)}`);
  const today = dayNumber(on);
  const year = Number(on.slice(0, 4));
  const last = birthday(year) <= today ? year : year - 1;
  const share = (today - birthday(last)) / (birthday(last + 1) - birthday(last));
  return last - Number(born.slice(0, 4)) + share;
}
