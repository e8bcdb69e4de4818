import '../../define/opportunity-board.ts';
import type { Opportunity } from '@newcomer-portal/inventory/opportunities';
import {
  aLocation,
  anInventory,
  anOpportunity,
  anOrganization,
  uuid,
} from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { byRole, findByRole, textOf } from '../../../test/elements/by-role.ts';
import { daysOn, openPosting, postingId } from '../../../test/elements/open-posting.ts';
import { press } from '../../../test/elements/press.ts';
import { until } from '../../../test/elements/until.ts';
import { setPageLocale } from '../../i18n/locale.ts';

const posted = daysOn(-3);
const levels: Opportunity['language_levels'] = [
  { language: 'en', skill: 'speaking', minimum: 6 },
  { language: 'fr', minimum: 4 },
];
const full = anOpportunity('job', {
  title: 'Nurse aide',
  description: 'You help older people.',
  posted,
  closes: daysOn(20),
  organization: { name: 'Maple Row', description: 'A care home.', url: 'https://maple.example/' },
  places: [
    {
      name: 'North house',
      address_1: '1 North Road',
      city: 'Town',
      transportation: 'Bus 4 at night',
      latitude: 44,
      longitude: -79,
    },
    { name: 'South house', address_1: '2 South Road', city: 'Town' },
  ],
  schedules: [
    { id: uuid(1), freq: 'WEEKLY', byday: 'TU,TH', opens_at: '13:00', closes_at: '16:00' },
    { id: uuid(2), freq: 'WEEKLY', byday: 'SA', opens_at: '19:00', closes_at: '07:00', notes: 'Two of you' },
  ],
  flexible_hours: true,
  hours_per_week: { minimum: 6, maximum: 12 },
  starts: '2030-01-07',
  weeks: 8,
  employment_types: ['part_time', 'temporary'],
  pay: { minimum: 18, maximum: 20, unit: 'hour', currency: 'CAD', note: 'More on Sundays' },
  language_levels: levels,
  workplace_languages: ['en', 'tl'],
  experience: { months: 12, abroad_counts: true, canadian: false, note: 'Care of your family counts.' },
  credentials: [
    { kind: 'background_check', name: 'Police check', url: 'https://police.example/' },
    { kind: 'driving_licence', name: 'Driving licence', required: false },
  ],
  skills: ['care'],
  suits: ['newcomers'],
  supports: ['child_care', 'transit_fare'],
  openings: 3,
  assured_date: daysOn(-2),
  assured_by: 'Sam of the town',
  provenance: { source_id: 'town' },
});
const source = { id: 'town', name: 'The town’s own list', publisher: 'Town of Test', licence: 'CC0-1.0' };
const wage = {
  amount: 17.6,
  currency: 'CAD',
  unit: 'hour',
  from: '2025-10-01',
  source: 'The province',
} as const;
const document = {
  sources: [source],
  skills: [{ id: 'care', name: 'Caring for people' }],
  municipality: { name: 'Test Town', timezone: 'America/Toronto', minimum_wage: wage },
};

/** The words of the section with this title. */
function section(board: Element, title: string): string {
  return textOf(byRole(board, 'heading', title)?.parentElement ?? globalThis.document.createElement('p'));
}

const sections: readonly [title: string, words: readonly string[]][] = [
  [
    'When',
    [
      'Tuesday and Thursday: 1:00 p.m. to 4:00 p.m.',
      'Saturday: 7:00 p.m. to 7:00 a.m. the next day',
      'Two of you',
      'You can choose the days and hours with them.',
      'Hours a week: 6 to 12',
      'It starts on January 7, 2030',
      'Number of weeks: 8',
      'Part time · For some time',
    ],
  ],
  ['Where', ['North house 1 North Road, Town', 'Bus 4 at night', 'South house 2 South Road, Town']],
  [
    'Money',
    [
      'an hour',
      'More on Sundays',
      'This is at least the minimum wage of $17.60 an hour, as of October 1, 2025.',
      'Source: The province',
    ],
  ],
  [
    'What they ask for',
    [
      'English, speaking: \u2066CLB 6\u2069 or more',
      'French: \u2066NCLC 4\u2069 or more',
      'You have done this work for 1 year',
      'Work in another country counts.',
      'You do not need to have worked in Canada.',
      'Care of your family counts.',
      'Police check (you must have it)',
      'Driving licence (good to have)',
      'Caring for people',
    ],
  ],
  ['What they give you', ['Child care', 'Bus fare']],
  ['Good for', ['Newcomers']],
  ['Good to know', ['People there speak: English and Filipino', 'People they look for: 3']],
  ['Who offers it', ['Maple Row', 'A care home.', 'Their website']],
];

afterEach(() => setPageLocale('en'));

describe('a posting that says everything', () => {
  for (const [title, words] of sections)
    it(`tells under "${title}" what was given`, async () => {
      const board = await openPosting([full], { document });
      const told = section(board, title);
      for (const one of words) expect(told).to.contain(one);
    });

  it('says who looked at it, and where it comes from', async () => {
    const board = await openPosting([full], { document });
    const told = textOf(board);
    expect(told).to.contain('(Sam of the town)');
    expect(told).to.contain('Source: The town’s own list');
    expect(byRole(board, 'link', 'How to get it')?.getAttribute('href')).to.equal('https://police.example/');
    expect(byRole(board, 'link', /Show the way/)?.getAttribute('href')).to.contain('44');
  });

  it('says it in Arabic too, from the right', async () => {
    const board = await openPosting([full], { document, attributes: { locale: 'ar' } });
    expect(board.shadowRoot?.querySelector('[part=board]')?.getAttribute('dir')).to.equal('rtl');
    expect(section(board, 'متى')).to.contain('الثلاثاء والخميس');
    expect(section(board, 'المال')).to.contain('الحد الأدنى للأجر');
  });
});

describe('a posting that says little', () => {
  it('has no title over nothing', async () => {
    const board = await openPosting([anOpportunity('job', { posted })]);
    for (const title of ['When', 'Where', 'Money', 'What they ask for', 'What they give you', 'Good for'])
      expect(byRole(board, 'heading', title), title).to.equal(undefined);
  });

  it('has no empty list, which would be read out as one', async () => {
    const certificate = { certificate: 'Letter of attendance', skills: ['unknown-skill'], openings: 2 };
    const board = await openPosting([anOpportunity('training', { posted, ...certificate })]);
    expect(textOf(board)).to.contain('Letter of attendance').and.to.contain('People they look for: 2');
    expect(byRole(board, 'heading', 'Good for')).to.equal(undefined);
    const lists = [...(board.shadowRoot?.querySelectorAll('.detail ul') ?? [])];
    expect(lists.filter(({ children }) => children.length === 0)).to.deep.equal([]);
  });

  it('says that volunteering is not paid, and whether expenses are', async () => {
    const help = anOpportunity('volunteering', { posted, expenses_covered: true });
    const told = section(await openPosting([help]), 'Money');
    expect(told).to.contain('There is no pay for this.');
    expect(told).to.contain('They pay what you spend for it, like the bus.');
    const other = anOpportunity('mentoring', { posted, expenses_covered: false });
    expect(section(await openPosting([other]), 'Money')).to.contain(
      'They do not pay for the bus or other costs.',
    );
  });

  it('tells what a course costs, and what one has in hand after it', async () => {
    const cost_options = [{ id: uuid(3), amount: 1200, currency: 'CAD', option: 'Loan possible' }];
    const board = await openPosting([
      anOpportunity('training', { posted, cost_options, certificate: 'Food safety' }),
    ]);
    expect(section(board, 'Cost')).to.contain('Loan possible $1,200');
    expect(section(board, 'What they give you')).to.contain('At the end you get: Food safety');
  });

  it('names an organization and a place that only the inventory has', async () => {
    const organization = anOrganization({ id: uuid(7), name: 'Open Door' });
    const location = aLocation({ id: uuid(8), name: 'Old mill' });
    const inventory = anInventory({ organizations: [organization], locations: [location] });
    const given = { organization: undefined, organization_id: uuid(7), location_ids: [uuid(8)] };
    const board = await openPosting([anOpportunity('job', { posted, ...given })], {
      documents: { inventory },
    });
    await findByRole(board, 'heading', 'Where');
    expect(section(board, 'Where')).to.contain('Old mill');
    expect(section(board, 'Who offers it')).to.contain('Open Door');
  });

  it('calls pay under the minimum what it is', async () => {
    const low = anOpportunity('job', { posted, pay: { minimum: 12, unit: 'hour', currency: 'CAD' } });
    expect(section(await openPosting([low]), 'Money')).to.contain(
      'This is less than the minimum wage of $17.60',
    );
  });
});

describe('a posting that is closed, opened by a link', () => {
  const cook = { occupation: { noc: '63200' }, posted };
  const states = [
    ['This is closed. The last day is over.', { closes: daysOn(-2) }],
    ['This is closed. Somebody has the place.', { status: 'filled' }],
    ['This is closed. They took it back.', { status: 'withdrawn' }],
  ] as const;
  for (const [words, given] of states)
    it(`says: ${words}`, async () => {
      const board = await openPosting([anOpportunity('job', { ...cook, ...given })]);
      expect(byRole(board, 'heading', words)).to.not.equal(undefined);
      expect(textOf(board)).to.contain('Nothing like it is open now.');
    });

  it('leads to what is like it and open, with the keyboard on its title', async () => {
    const gone = anOpportunity('job', { ...cook, closes: daysOn(-2) });
    const other = anOpportunity('job', { ...cook, title: 'Cook in a school' });
    const board = await openPosting([gone, other]);
    press(board, 'link', 'Cook in a school');
    await until(() => byRole(board, 'heading', 'Cook in a school'));
    expect(textOf(board)).to.not.contain('This is closed.');
  });
});

describe('reporting a posting', () => {
  it('tells the page which one, and goes nowhere when the page takes over', async () => {
    const publisher = { name: 'Town of Test', email: 'list@town.example' };
    const board = await openPosting([full], { document: { ...document, publisher } });
    let told: unknown;
    board.addEventListener('newcomer-report', (event) => {
      told = [event.listingId, event.serviceId];
      event.preventDefault();
    });
    press(board, 'button', 'Report a mistake');
    expect(told).to.deep.equal([postingId(0), undefined]);
  });

  it('is not offered where nobody would hear of it', async () => {
    expect(byRole(await openPosting([full]), 'button', 'Report a mistake')).to.equal(undefined);
  });
});
