import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Opportunity } from '../../schema/opportunity.ts';
import { anOpportunitiesDocument, anOpportunity } from '../../testing/opportunity-builders.ts';
import { openBoard } from '../board.ts';
import { type MatchOccasion, matchOpportunity } from './match-opportunity.ts';
import type { MatchReason } from './match-reason.ts';
import type { FreeTime, Profile } from './profile.ts';

const today = '2026-11-22';
const board = openBoard(anOpportunitiesDocument());
const match = (given: object, profile: Profile, on: Partial<MatchOccasion> = {}) =>
  matchOpportunity(board.follow(anOpportunity('job', given) as Opportunity), profile, { today, ...on });
const shift = (byday: string, opens_at: string, closes_at: string, more: object = {}) => ({
  id: 'x',
  byday,
  opens_at,
  closes_at,
  ...more,
});
const free = (day: FreeTime['day'], from: string, to: string): FreeTime => ({ day, from, to });
const nurse = { kind: 'licence', name: 'Nursing licence', licence_id: 'nurse' };
const here = { latitude: 44.2, longitude: -76.5 };

type Case = [string, object, Profile, MatchReason['code'], MatchReason['outcome'], string?];
const cases: readonly Case[] = [
  ['half of the skills', { skills: ['a', 'b'] }, { skills: ['b'] }, 'skills', 'fits'],
  ['none of the skills', { skills: ['a', 'b'] }, { skills: ['c'] }, 'skills', 'differs'],
  ['skills untold', { skills: ['a'] }, {}, 'skills', 'not_told'],
  ['no skills asked', {}, { skills: ['a'] }, 'skills', 'not_asked'],
  ['a shared interest', { interests: ['food'] }, { interests: ['food', 'art'] }, 'interests', 'fits'],
  [
    'a free evening',
    { schedules: [shift('TU', '18:00', '20:00')] },
    { free: [free('TU', '17:00', '21:00')] },
    'times',
    'fits',
  ],
  [
    'half a free evening',
    { schedules: [shift('TU', '18:00', '20:00')] },
    { free: [free('TU', '19:00', '21:00')] },
    'times',
    'differs',
  ],
  [
    'one free day of two',
    { schedules: [shift('TU,WE', '9:00', '12:00')] },
    { free: [free('TU', '08:00', '13:00')] },
    'times',
    'differs',
  ],
  [
    'one free shift of two',
    { schedules: [shift('MO', '09:00', '12:00'), shift('TU', '09:00', '12:00')] },
    { free: [free('TU', '08:00', '13:00')] },
    'times',
    'fits',
  ],
  [
    'a night across midnight',
    { schedules: [shift('SU', '22:00', '06:00')] },
    { free: [free('SU', '20:00', '24:00'), free('MO', '00:00', '07:00')] },
    'times',
    'fits',
  ],
  [
    'a night that ends too late',
    { schedules: [shift('SU', '22:00', '06:00')] },
    { free: [free('SU', '20:00', '24:00')] },
    'times',
    'differs',
  ],
  [
    'hours to be agreed',
    { flexible_hours: true, schedules: [shift('SU', '22:00', '06:00')] },
    {},
    'times',
    'fits',
  ],
  [
    'a shift that has run out',
    { schedules: [shift('SU', '22:00', '06:00', { valid_to: '2026-01-01' })] },
    {},
    'times',
    'not_asked',
  ],
  [
    'enough English',
    { language_levels: [{ language: 'en', minimum: 5 }] },
    { levels: { en: { all: 5 } } },
    'language',
    'fits',
  ],
  [
    'one level short',
    { language_levels: [{ language: 'en', minimum: 6 }] },
    { levels: { en: { all: 5 } } },
    'language',
    'differs',
    'english-classes',
  ],
  [
    'short in writing alone',
    { language_levels: [{ language: 'fr', skill: 'writing', minimum: 7 }] },
    { levels: { fr: { all: 8, writing: 4 } } },
    'language',
    'differs',
    'french-classes',
  ],
  [
    'another language untold',
    { language_levels: [{ language: 'fr', minimum: 4 }] },
    { levels: { en: { all: 9 } } },
    'language',
    'not_told',
  ],
  ['the same occupation', { occupation: { noc: '31301' } }, { occupations: ['31301'] }, 'occupation', 'fits'],
  [
    'a neighbouring occupation',
    { occupation: { noc: '31303' } },
    { occupations: ['31301'] },
    'occupation',
    'fits',
  ],
  [
    'another occupation',
    { occupation: { noc: '65200' } },
    { occupations: ['31301'] },
    'occupation',
    'differs',
  ],
  ['the licence in hand', { credentials: [nurse] }, { licences: ['nurse'] }, 'credential', 'fits'],
  ['no licence', { credentials: [nurse] }, { licences: [] }, 'credential', 'differs', 'credentials'],
  [
    'a licence that is good to have',
    { credentials: [{ ...nurse, required: false }] },
    { licences: [] },
    'credential',
    'not_asked',
  ],
  [
    'no driving licence',
    { credentials: [{ kind: 'driving_licence', name: 'G' }] },
    { papers: [] },
    'credential',
    'differs',
    'driving-licence',
  ],
  [
    'papers untold',
    { credentials: [nurse, { kind: 'degree', name: 'BA' }] },
    { licences: ['nurse'] },
    'credential',
    'not_told',
  ],
  ['years abroad', { experience: { months: 24 } }, { months: { abroad: 60 } }, 'experience', 'fits'],
  [
    'years abroad where only Canada counts',
    { experience: { months: 24, canadian: true } },
    { months: { abroad: 60, canada: 3 } },
    'experience',
    'differs',
    'mentoring',
  ],
  ['nothing asked', { experience: { months: 0 } }, { months: {} }, 'experience', 'not_asked'],
  ['work at home', { at_home: true }, {}, 'place', 'fits'],
  ['no place told', { places: [here] }, {}, 'place', 'not_told'],
  ['no place on the map', {}, { within: 100 }, 'place', 'not_asked'],
];

describe('Compared with what a person told', () => {
  for (const [name, opportunity, profile, code, outcome, need] of cases)
    test(`${code} ${outcome}: ${name}`, () => {
      const reason = match(opportunity, profile).reasons.find((one) => one.code === code);
      assert.deepEqual([reason?.outcome, reason?.need], [outcome, need]);
    });

  test('a place fits as far as the person will go', () => {
    const outcome = (distance: number) =>
      match({ places: [here] }, { within: 2000 }, { distance }).reasons.find(({ code }) => code === 'place')
        ?.outcome;
    assert.deepEqual([outcome(2000), outcome(2001)], ['fits', 'differs']);
  });
});

describe('A match', () => {
  const opportunity = {
    skills: ['care'],
    at_home: true,
    language_levels: [{ language: 'en', skill: 'speaking', minimum: 6 }],
    credentials: [nurse],
  };

  test('counts what could be compared, and what fits of it', () => {
    const { fits, of } = match(opportunity, { skills: ['care'], levels: { en: { all: 5 } } });
    assert.deepEqual([fits, of], [2, 3]);
  });

  test('says what they ask and what the person said', () => {
    const { reasons } = match(opportunity, { levels: { en: { all: 5 } } });
    assert.deepEqual(reasons.find(({ code }) => code === 'language')?.values, {
      language: 'en',
      skill: 'speaking',
      asked: 6,
      told: 5,
    });
  });

  test('of somebody who has told nothing counts nothing against them', () => {
    const { reasons } = match({ ...opportunity, at_home: undefined }, {});
    assert.ok(reasons.every(({ outcome }) => outcome === 'not_told' || outcome === 'not_asked'));
  });
});
