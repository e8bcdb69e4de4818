import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Opportunity, openBoard } from '@newcomer-portal/inventory/opportunities';
import { anOpportunitiesDocument, anOpportunity, uuid } from '@newcomer-portal/inventory/testing';
import { openSpelling } from '../vocabulary/open-spelling.ts';
import { openOpportunitySearch } from './open-opportunity-search.ts';
import type { OpportunityQuestion } from './opportunity-question.ts';

const now = new Date('2026-11-22T15:00:00Z');
const shift = (byday: string, opens_at: string, closes_at: string) => [
  { id: uuid(90), byday, opens_at, closes_at },
];
const pay = (minimum: number) => ({ minimum, unit: 'hour' as const, currency: 'CAD' });
const licence = { kind: 'licence' as const, name: 'Nursing licence' };

const opportunities: Opportunity[] = [
  anOpportunity('job', {
    title: 'Nurse',
    pay: pay(40),
    schedules: shift('MO,TU', '19:00', '07:00'),
    hours_per_week: { minimum: 24, maximum: 36 },
    occupation: { noc: '31301', title: 'Registered nurses' },
    language_levels: [{ language: 'en', minimum: 8 }],
    credentials: [licence],
    places: [{ latitude: 44.3, longitude: -76.5 }],
    closes: '2026-12-20',
  }),
  anOpportunity('job', {
    title: 'Baker',
    pay: pay(18),
    schedules: shift('SA', '05:00', '11:00'),
    hours_per_week: { maximum: 6 },
    experience: { canadian: false },
    suits: ['newcomers'],
    supports: ['meals'],
    translations: { fr: { title: { text: 'Boulangère', method: 'human' } } },
    language_levels: [{ language: 'en', minimum: 2 }],
    places: [
      { latitude: 44.3, longitude: -76.5 },
      { latitude: 44.201, longitude: -76.5 },
    ],
    posted: '2026-11-21',
    closes: '2026-11-23',
  }),
  anOpportunity('volunteering', {
    title: 'Visit people',
    at_home: true,
    skills: ['care'],
    occupation: { noc: '31302' },
    language_levels: [{ language: 'fr', minimum: 4 }],
    posted: '2026-11-01',
  }),
  anOpportunity('job', { title: 'Driver', experience: { canadian: true }, posted: '2026-10-30' }),
  anOpportunity('job', { title: 'Baker, closed', closes: '2026-11-21' }),
  anOpportunity('job', { title: 'Baker, taken', status: 'filled' }),
].map((opportunity, index) => ({ ...opportunity, id: uuid(index + 1) }));

const skills = [
  { id: 'care', name: 'Caring', translations: { fr: { name: { text: 'Soins', method: 'human' as const } } } },
];
const board = openBoard(anOpportunitiesDocument({ opportunities, skills }));
const search = openOpportunitySearch(board, openSpelling);
const titles = (question: OpportunityQuestion) =>
  search.find(question, now).hits.map(({ posting }) => posting.opportunity.title);

const home = { latitude: 44.2, longitude: -76.5 };
const cases: readonly (readonly [string, OpportunityQuestion, readonly string[]])[] = [
  ['everything open, the newest first', {}, ['Baker', 'Nurse', 'Visit people', 'Driver']],
  ['a word of the title', { words: 'baker ' }, ['Baker']],
  ['a French word', { words: 'boulangere' }, ['Baker']],
  ['a misspelt word', { words: 'nursse ' }, ['Nurse']],
  ['the name of a skill', { words: 'soins' }, ['Visit people']],
  ['the title of the occupation', { words: 'registered nurses' }, ['Nurse']],
  ['a word that nothing has', { words: 'zzzzzzzz' }, []],
  ['a kind', { kinds: ['volunteering', 'mentoring'] }, ['Visit people']],
  ['a day', { days: ['SA', 'SU'] }, ['Baker']],
  ['mornings', { shifts: ['morning'] }, ['Baker']],
  ['nights', { shifts: ['night'] }, ['Nurse']],
  ['evenings', { shifts: ['evening'] }, ['Nurse']],
  ['few hours', { hours: ['to_10'] }, ['Baker']],
  ['about 25 hours', { hours: ['to_30'] }, ['Nurse']],
  ['pay', { pay: 20 }, ['Nurse']],
  ['pay, or not told', { pay: 20, unknownToo: ['pay'] }, ['Nurse', 'Driver']],
  ['English 5', { level: { en: 5 } }, ['Baker']],
  ['French 5 and no English', { level: { fr: 5 } }, ['Visit people']],
  ['my occupation and its neighbours', { occupations: ['31301'] }, ['Nurse', 'Visit people']],
  ['meals', { supports: ['meals', 'child_care'] }, ['Baker']],
  ['newcomers', { suits: ['newcomers'] }, ['Baker']],
  ['no Canadian experience', { noCanadianExperience: true }, ['Baker']],
  ['no licence', { noLicence: true }, ['Baker', 'Visit people', 'Driver']],
  ['closing soon', { closesSoon: true }, ['Baker']],
  ['at home', { atHome: true }, ['Visit people']],
  ['within a kilometre', { from: home, within: 1000 }, ['Baker']],
  ['nearest first', { from: home, sort: 'nearest' }, ['Baker', 'Nurse', 'Visit people', 'Driver']],
  ['closing first', { sort: 'closing' }, ['Baker', 'Nurse', 'Visit people', 'Driver']],
  ['a short list', { ids: new Set([uuid(4), uuid(5)]) }, ['Driver']],
];

describe('A board, asked for', () => {
  for (const [name, question, found] of cases) test(name, () => assert.deepEqual(titles(question), found));

  test('puts the best match first for a person who has told something', () => {
    const profile = { skills: ['care'], levels: { fr: { all: 6 } } };
    assert.equal(titles({ profile })[0], 'Visit people');
  });

  test('counts for each filter what it would show with the others as they are', () => {
    const { facets } = search.find({ kinds: ['job'], noLicence: true }, now);
    assert.deepEqual(
      [...facets.kinds.counts],
      [
        ['job', 2],
        ['volunteering', 1],
      ],
    );
    assert.deepEqual([...facets.noLicence.counts], [['yes', 2]]);
  });

  test('says how many were left out only because they do not say', () => {
    assert.deepEqual(search.find({ pay: 20 }, now).hidden, { pay: 1 });
  });

  test('tells the distance to the nearest place, how a posting matches, and how many are open', () => {
    const { hits, open } = search.find({ from: home, words: 'baker', profile: { within: 1000 } }, now);
    assert.ok((hits[0]?.distance ?? 0) > 100 && (hits[0]?.distance ?? 0) < 120);
    assert.deepEqual([hits[0]?.match?.fits, open], [1, 4]);
  });

  test('shows nothing the day after, and never throws', () => {
    assert.deepEqual(openOpportunitySearch(board).find({}, new Date('2029-01-01')).hits, []);
    assert.equal(
      openOpportunitySearch(openBoard(anOpportunitiesDocument())).find({ words: '💥 __proto__' }).open,
      0,
    );
  });
});
