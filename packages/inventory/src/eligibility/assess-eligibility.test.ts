import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { EligibilityRule } from '../schema/eligibility-rule.ts';
import { aService } from '../testing/builders.ts';
import { assessEligibility } from './assess-eligibility.ts';
import type { Person } from './person.ts';

const today = '2026-11-22';

function assess(rules: readonly EligibilityRule[], person: Person) {
  return assessEligibility(aService({ eligibility_rules: [...rules] }), person, today);
}

const status: EligibilityRule = { about: 'status', any_of: ['permanent_resident', 'protected_person'] };
const adults: EligibilityRule = { about: 'age', minimum: 18, maximum: 64 };
const babies: EligibilityRule = { about: 'age', minimum: 0.5, maximum: 1.5 };
const parents: EligibilityRule = { about: 'family', any_of: ['with_children', 'expecting'] };
const area: EligibilityRule = { about: 'area', postal_prefixes: ['M1', 'M4C2'] };
const level: EligibilityRule = { about: 'language_level', language: 'en', minimum: 4 };
const told = new Map([['Do you have a work permit?', false]]);
const permit: EligibilityRule = { about: 'other', question: 'Do you have a work permit?' };
const cases: [string, EligibilityRule, Person, string, string?][] = [
  ['a status in the list', status, { status: 'protected_person' }, 'status_fits'],
  ['another status', status, { status: 'visitor' }, 'status_differs'],
  ['no status told', status, {}, 'status_not_told', 'status'],
  ['a gender', { about: 'gender', any_of: ['woman'] }, { gender: 'man' }, 'gender_differs'],
  ['no gender told', { about: 'gender', any_of: ['woman'] }, {}, 'gender_not_told', 'gender'],
  ['one family situation of two', parents, { family: ['couple', 'expecting'] }, 'family_fits'],
  ['a family told to be none of it', parents, { family: [] }, 'family_differs'],
  ['no family told', parents, {}, 'family_not_told', 'family'],
  ['the youngest age', adults, { age: 18 }, 'age_fits'],
  ['an age below', adults, { age: 17.9 }, 'age_below'],
  ['the last day of an age in years', adults, { age: 64.99 }, 'age_fits'],
  ['an age above', adults, { age: 65 }, 'age_above'],
  ['months as decimals', babies, { age: 0.5 }, 'age_fits'],
  ['an age above a limit in months', babies, { age: 1.6 }, 'age_above'],
  ['an eighteenth birthday today', adults, { born: '2008-11-22' }, 'age_fits'],
  ['an eighteenth birthday tomorrow', adults, { born: '2008-11-23' }, 'age_below'],
  ['a birth on a leap day', babies, { born: '2024-02-29' }, 'age_above'],
  ['a baby of seven months', babies, { born: '2026-04-20' }, 'age_fits'],
  ['a baby of five months', babies, { born: '2026-06-20' }, 'age_below'],
  ['an age that is no number', adults, { age: Number.NaN }, 'age_not_told', 'age'],
  ['no age told', adults, {}, 'age_not_told', 'age'],
  ['an income within', { about: 'income', maximum: 40_000 }, { income: 40_000 }, 'income_fits'],
  ['an income above', { about: 'income', maximum: 40_000 }, { income: 40_001 }, 'income_above'],
  ['an income of nothing', { about: 'income', maximum: 40_000 }, { income: 0 }, 'income_fits'],
  ['a language level below', level, { language_levels: { en: 3 } }, 'language_level_below'],
  [
    'the other language’s level',
    level,
    { language_levels: { fr: 8 } },
    'language_level_not_told',
    'language_level',
  ],
  [
    'months in the country',
    { about: 'months_in_country', maximum: 12 },
    { months_in_country: 12.5 },
    'months_in_country_above',
  ],
  ['a postal code inside', area, { postal_code: 'm1l 2k3' }, 'area_fits'],
  ['a postal code outside', area, { postal_code: 'K7L' }, 'area_differs'],
  ['less of a postal code than the rule needs', area, { postal_code: 'M4C' }, 'area_not_told', 'postal_code'],
  ['a postal code of only spaces', area, { postal_code: '  ' }, 'area_not_told', 'postal_code'],
  ['a question answered no', permit, { answers: told }, 'other_differs'],
  [
    'a question answered yes',
    permit,
    { answers: new Map([['Do you have a work permit?', true]]) },
    'other_fits',
  ],
  ['a question not asked yet', permit, { answers: new Map() }, 'other_not_told', 'other'],
];

describe('One rule', () => {
  for (const [name, rule, person, code, question] of cases)
    test(`weighs ${name}`, () => {
      const [reason] = assess([rule], person).reasons;
      assert.equal(reason?.code, code);
      assert.equal(reason?.question, question);
      assert.equal(reason?.rule, rule);
    });
});

describe('All rules together', () => {
  const women: EligibilityRule = { about: 'gender', any_of: ['woman'] };
  const adults: EligibilityRule = { about: 'age', minimum: 18 };
  const cases: [string, Person, string][] = [
    ['yes when all hold', { gender: 'woman', age: 30 }, 'yes'],
    ['unknown when one is not told', { gender: 'woman' }, 'unknown'],
    ['no as soon as one fails, whatever is not told', { gender: 'man' }, 'no'],
  ];
  for (const [name, person, answer] of cases)
    test(`say ${name}`, () => {
      assert.equal(assess([women, adults], person).answer, answer);
    });

  test('give a reason each, in the service’s order', () => {
    const { reasons } = assess([women, adults], { age: 30 });
    assert.deepEqual(
      reasons.map(({ code }) => code),
      ['gender_not_told', 'age_fits'],
    );
  });

  test('are unknown where nobody wrote any', () => {
    assert.deepEqual(assess([], { age: 30 }), {
      answer: 'unknown',
      reasons: [{ answer: 'unknown', code: 'not_given' }],
    });
  });
});

describe('The ages that HSDS has', () => {
  test('count as a rule', () => {
    const youth = aService({ minimum_age: 13, maximum_age: 17 });
    assert.equal(assessEligibility(youth, { age: 12 }, today).reasons[0]?.code, 'age_below');
    assert.equal(assessEligibility(youth, { age: 17.5 }, today).answer, 'yes');
    assert.equal(assessEligibility(youth, { age: 18 }, today).answer, 'no');
  });

  test('give way to a rule that says an age more exactly', () => {
    const babies = aService({ maximum_age: 2, eligibility_rules: [{ about: 'age', maximum: 1.5 }] });
    assert.equal(assessEligibility(babies, { age: 1.8 }, today).reasons.length, 1);
    assert.equal(assessEligibility(babies, { age: 1.8 }, today).answer, 'no');
  });
});
