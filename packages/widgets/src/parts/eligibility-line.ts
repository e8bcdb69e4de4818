import { msg, str } from '@lit/localize';
import type { EligibilityRule } from '@newcomer-portal/inventory';
import type { Reader } from '../i18n/reader.ts';
import { familyLabel, genderLabel, statusLabel } from './labels/person-label.ts';

type Range = { minimum?: number | undefined; maximum?: number | undefined };

/**
 * One eligibility rule as a line that people can read: "For: permanent residents, citizens".
 *
 * @param currency of amounts, `CAD`
 */
export function eligibilityLine(rule: EligibilityRule, reader: Reader, currency: string): string | undefined {
  const { formats } = reader;
  switch (rule.about) {
    case 'status':
      return forWhom(formats.list(rule.any_of.map(statusLabel)));
    case 'gender':
      return forWhom(formats.list(rule.any_of.map(genderLabel)));
    case 'family':
      return forWhom(formats.list(rule.any_of.map(familyLabel)));
    case 'age':
      return range(rule, ageTitle(), (years) => formats.years(years));
    case 'income':
      return range(rule, incomeTitle(), (amount) => formats.money(amount, currency));
    case 'language_level':
      return range(rule, levelTitle(formats.language(rule.language)), (level) => formats.number(level));
    case 'months_in_country':
      return range(rule, monthsTitle(), (months) => formats.number(months));
    case 'area':
      return areaLine(formats.list(rule.postal_prefixes));
    case 'other':
      return reader.text(rule, 'question')?.text;
  }
}

function range(
  { minimum, maximum }: Range,
  title: string,
  write: (value: number) => string,
): string | undefined {
  if (minimum !== undefined && maximum !== undefined) {
    return msg(str`${title}: from ${write(minimum)} to ${write(maximum)}`, {
      id: 'rule.between',
      desc: 'A range. 0: of what, 1: least, 2: most',
    });
  }
  if (minimum !== undefined) {
    return msg(str`${title}: ${write(minimum)} or more`, { id: 'rule.from', desc: '0: of what, 1: least' });
  }
  if (maximum === undefined) return undefined;
  return msg(str`${title}: ${write(maximum)} or less`, { id: 'rule.to', desc: '0: of what, 1: most' });
}

function forWhom(list: string): string {
  return msg(str`For: ${list}`, { id: 'rule.for', desc: 'Who can use it. 0: list of people' });
}

function ageTitle(): string {
  return msg('Age', { id: 'rule.age', desc: 'Title of an age range' });
}

function incomeTitle(): string {
  return msg('Family income in a year', { id: 'rule.income', desc: 'Title of an income range' });
}

function levelTitle(language: string): string {
  return msg(str`Level in ${language} (CLB)`, { id: 'rule.level', desc: '0: English or French' });
}

function monthsTitle(): string {
  return msg('Months in Canada', { id: 'rule.months', desc: 'Title of a range of months since arrival' });
}

function areaLine(codes: string): string {
  return msg(str`If your postal code starts with ${codes}`, {
    id: 'rule.area',
    desc: '0: list of postal prefixes',
  });
}
