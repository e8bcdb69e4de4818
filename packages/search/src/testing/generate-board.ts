import type { Opportunities, Opportunity } from '@newcomer-portal/inventory/opportunities';
import { anOpportunitiesDocument, anOpportunity } from '@newcomer-portal/inventory/testing';
import { description, madeUpName, organizationName } from './made-up-words.ts';
import { type Chance, seededRandom } from './seeded-random.ts';

/** Code, title, and what a posting calls it. */
type Wanted = readonly [noc: string, title: string, name: string];
type Hours = readonly [from: string, to: string];
const OCCUPATIONS: readonly [Wanted, ...Wanted[]] = [
  ['31301', 'Registered nurses', 'Nurse'],
  ['33102', 'Nurse aides', 'Care aide'],
  ['63200', 'Cooks', 'Cook'],
  ['65200', 'Food and beverage servers', 'Server'],
  ['65310', 'Light duty cleaners', 'Cleaner'],
  ['75101', 'Material handlers', 'Warehouse worker'],
  ['14101', 'Receptionists', 'Receptionist'],
  ['21232', 'Software developers and programmers', 'Programmer'],
  ['72310', 'Carpenters', 'Carpenter'],
  ['43100', 'Teacher assistants', 'Classroom helper'],
];
const KINDS = ['job', 'job', 'job', 'volunteering', 'volunteering', 'mentoring', 'training'] as const;
const DAYS = ['MO,TU,WE,TH,FR', 'SA,SU', 'TU,TH', 'MO,WE,FR'] as const;
const SHIFTS: readonly [Hours, ...Hours[]] = [
  ['08:00', '16:00'],
  ['16:00', '23:00'],
  ['22:00', '06:00'],
  ['10:00', '14:00'],
];

/** A made-up board of any size, the same for the same seed; some postings have run out by late November 2026. */
export function generateBoard(size: number, seed = 1): Opportunities {
  const chance = seededRandom(seed);
  return anOpportunitiesDocument({
    opportunities: Array.from({ length: size }, () => onePosting(chance)),
  });
}

function onePosting(chance: Chance): Opportunity {
  const kind = chance.pick(KINDS);
  const [noc, title, name] = chance.pick(OCCUPATIONS);
  const [opens_at, closes_at] = chance.pick(SHIFTS);
  const least = 17 + chance.below(20);
  const day = (from: number, days: number) =>
    new Date(Date.UTC(2026, 10, from + chance.below(days))).toISOString().slice(0, 10);
  const licence = noc === '31301' ? [{ kind: 'licence' as const, name: 'Licence' }] : undefined;
  const common = {
    id: chance.uuid(),
    title: `${name}, ${madeUpName(chance)}`,
    description: description(chance, 'en', `${name} wanted.`),
    organization: { name: organizationName(chance, 'en') },
    occupation: { noc, title },
    posted: day(1, 19),
    closes: day(19, 40),
    schedules: [{ id: chance.uuid(), byday: chance.pick(DAYS), opens_at, closes_at }],
    hours_per_week: { minimum: 5 + chance.below(35) },
    language_levels: [{ language: 'en' as const, minimum: 1 + chance.below(9) }],
    experience: { months: chance.below(24), canadian: chance.odds(0.2) },
    at_home: chance.odds(0.1),
    places: [
      {
        city: 'Test Town',
        latitude: 44.1 + chance.below(3000) / 10000,
        longitude: -76.7 + chance.below(4000) / 10000,
      },
    ],
    ...(licence && { credentials: licence }),
    ...(chance.odds(0.4) && { suits: ['newcomers' as const] }),
    ...(chance.odds(0.3) && { supports: ['training' as const] }),
  };
  if (kind !== 'job') return anOpportunity(kind, common);
  return anOpportunity('job', { ...common, pay: { minimum: least, unit: 'hour', currency: 'CAD' } });
}
