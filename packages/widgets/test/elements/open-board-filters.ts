import type { Opportunities, Opportunity } from '@newcomer-portal/inventory/opportunities';
import { anOpportunitiesDocument, anOpportunity, uuid } from '@newcomer-portal/inventory/testing';
import type { LitElement } from 'lit';
import { allByRole, findByRole, findSummary, textOf } from './by-role.ts';
import { boardWith } from './mount-board.ts';
import { until } from './until.ts';

const posted = new Date().toISOString().slice(0, 10);
const shift = (byday: string, opens_at: string, closes_at: string) => [
  { id: uuid(90), byday, opens_at, closes_at },
];
const pay = (minimum: number) => ({ minimum, unit: 'hour' as const, currency: 'CAD' });
const nurse = anOpportunity('job', {
  title: 'Nurse',
  posted,
  pay: pay(40),
  schedules: shift('MO,TU', '08:00', '15:00'),
  hours_per_week: { minimum: 14, maximum: 14 },
  occupation: { noc: '31301', title: 'Registered nurses' },
  language_levels: [{ language: 'en', minimum: 8 }],
  credentials: [{ kind: 'licence', name: 'Nursing licence' }],
  experience: { canadian: true },
  places: [{ name: 'Hospital', latitude: 44.3, longitude: -76.5 }],
});
const baker = anOpportunity('job', {
  title: 'Baker',
  posted,
  pay: pay(18),
  schedules: shift('SA', '05:00', '11:00'),
  hours_per_week: { minimum: 6, maximum: 6 },
  occupation: { noc: '63202', title: 'Bakers' },
  language_levels: [{ language: 'en', minimum: 3 }],
  experience: { canadian: false },
  supports: ['meals'],
  suits: ['newcomers'],
  places: [{ name: 'Bakery', latitude: 44.201, longitude: -76.5 }],
});
const helper = anOpportunity('volunteering', { title: 'Plant trees', posted, at_home: true });
export const driver = anOpportunity('job', { title: 'Driver', posted });

/** A document of these postings, numbered. */
export const documentOf = (opportunities: readonly Opportunity[]): Opportunities =>
  anOpportunitiesDocument({
    published: `${posted}T00:00:00Z`,
    opportunities: opportunities.map((one, index) => ({ ...one, id: uuid(100 + index) })),
  });

/** A nurse, a baker, somebody who plants trees, and a driver of whom hardly anything is told. */
export const fourPostings: Opportunities = documentOf([nurse, baker, helper, driver]);
export const titlesOfFour = ['Nurse', 'Baker', 'Plant trees', 'Driver'] as const;

/** A board with its filters open. */
export async function openBoardFilters(
  document: Opportunities = fourPostings,
  attributes: Readonly<Record<string, string>> = {},
  words = 'Filters',
): Promise<LitElement> {
  const board = await boardWith(document, attributes);
  (await findSummary(board, words)).click();
  await findByRole(board, 'checkbox');
  return board;
}

const titlesOn = (board: Element) => allByRole(board, 'heading').slice(1).map(textOf).sort();

/** Waits until the board lists these and no others. */
export const shows = (board: Element, ...expected: readonly string[]) =>
  until(() => titlesOn(board).join() === [...expected].sort().join(), `not ${expected}`);
