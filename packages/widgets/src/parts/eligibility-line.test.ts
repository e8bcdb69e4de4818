import type { EligibilityRule } from '@newcomer-portal/inventory';
import { expect } from '@open-wc/testing';
import { readerOf } from '../i18n/reader.ts';
import { eligibilityLine } from './eligibility-line.ts';

const table: readonly [rule: EligibilityRule, line: string][] = [
  [{ about: 'status', any_of: ['permanent_resident', 'citizen'] }, 'For: permanent residents and citizens'],
  [{ about: 'gender', any_of: ['woman'] }, 'For: women'],
  [
    { about: 'family', any_of: ['with_children', 'expecting'] },
    'For: families with children and people who are having a baby',
  ],
  [{ about: 'age', minimum: 16 }, 'Age: 16 years or more'],
  [{ about: 'age', maximum: 1.5 }, 'Age: 1.5 years or less'],
  [{ about: 'age', minimum: 13, maximum: 24 }, 'Age: from 13 years to 24 years'],
  [{ about: 'age', minimum: 0, maximum: 1 }, 'Age: from 0 years to 1 year'],
  [{ about: 'income', maximum: 40_000 }, 'Family income in a year: $40,000 or less'],
  [{ about: 'language_level', language: 'en', minimum: 4 }, 'Level in English (CLB): 4 or more'],
  [{ about: 'months_in_country', maximum: 12 }, 'Months in Canada: 12 or less'],
  [{ about: 'area', postal_prefixes: ['M1L', 'M4'] }, 'If your postal code starts with M1L and M4'],
  [{ about: 'other', question: 'Are you a nurse?' }, 'Are you a nurse?'],
];

describe('an eligibility rule as a line', () => {
  const reader = readerOf('en', 'en');

  for (const [rule, line] of table) {
    it(`reads "${line}"`, () => {
      expect(eligibilityLine(rule, reader, 'CAD')?.replaceAll(/\s/g, ' ')).to.equal(line);
    });
  }

  it('is not there for a range without ends', () => {
    expect(eligibilityLine({ about: 'age' }, reader, 'CAD')).to.equal(undefined);
  });

  it('asks its question in the reader’s language where somebody translated it', () => {
    const translations = { fr: { question: { text: 'Êtes-vous infirmière ?', method: 'human' as const } } };
    const rule: EligibilityRule = { about: 'other', question: 'Are you a nurse?', translations };
    expect(eligibilityLine(rule, readerOf('fr', 'en'), 'CAD')).to.equal('Êtes-vous infirmière ?');
  });
});
