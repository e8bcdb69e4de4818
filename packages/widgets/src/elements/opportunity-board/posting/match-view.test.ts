import '../../../define/opportunity-board.ts';
import type { Opportunity, Profile } from '@newcomer-portal/inventory/opportunities';
import { anOpportunity, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { byRole, findByRole, textOf } from '../../../../test/elements/by-role.ts';
import { eventsOf } from '../../../../test/elements/events-of.ts';
import { focused } from '../../../../test/elements/focused.ts';
import { daysOn, openPosting } from '../../../../test/elements/open-posting.ts';
import { setPageLocale } from '../../../i18n/locale.ts';

const shifts = [
  { id: uuid(8), byday: 'SA', opens_at: '08:00', closes_at: '12:00' },
  { id: uuid(9), byday: 'MO', opens_at: '08:00', closes_at: '12:00' },
];
const nurse = anOpportunity('job', {
  title: 'Nurse',
  posted: daysOn(-1),
  skills: ['care', 'baking'],
  interests: ['health'],
  schedules: shifts,
  language_levels: [{ language: 'en', skill: 'speaking', minimum: 6 }],
  occupation: { noc: '31301', title: 'Registered nurses' },
  credentials: [{ kind: 'licence', name: 'Nursing licence', licence_id: 'nursing' }],
  experience: { months: 12, canadian: true },
  places: [{ name: 'Hospital', latitude: 43.7, longitude: -79.4 }],
});
const tags = {
  skills: [
    { id: 'care', name: 'Care' },
    { id: 'baking', name: 'Baking' },
  ],
  interests: [{ id: 'health', name: 'Health' }],
};
const saturdays = [{ day: 'SA' as const, from: '06:00', to: '12:00' }];

/** A posting open before a person who told this on another day. */
async function openFor(
  profile: Profile | undefined,
  posting: Opportunity = nurse,
  attributes: Readonly<Record<string, string>> = {},
): Promise<LitElement> {
  const kept = JSON.stringify({ version: 1, content: profile });
  if (profile) localStorage.setItem('newcomer-portal-profile', kept);
  return openPosting([posting], { attributes: { 'finder-url': 'find.html', ...attributes }, document: tags });
}

/** What the section says, reason by reason. */
async function reasonsOf(board: LitElement, title = 'Does it fit you?'): Promise<string[]> {
  const section = (await findByRole(board, 'heading', title)).closest('section');
  return [...(section?.querySelectorAll('.reasons > li') ?? [])].map(textOf);
}

afterEach(() => localStorage.clear());

describe('what fits a person, in an open posting', () => {
  it('is told with both sides for each thing', async () => {
    const board = await openFor({
      skills: ['care'],
      interests: ['health'],
      free: saturdays,
      levels: { en: { all: 7 } },
      occupations: ['31302'],
      licences: ['nursing'],
      papers: [],
      months: { canada: 24 },
    });
    expect((await reasonsOf(board)).map((text) => text.replaceAll(/[\u2066-\u2069]/g, ''))).to.deep.equal([
      'What you can do Fits They want this, and you can do it: Care',
      'What you like Fits It is about things you like: Health',
      'Your free time Fits Shifts when you are free: 1 of 2',
      'Your English or French Fits English · speaking: they ask for CLB 6. You said CLB 7.',
      'Your work Fits You did work that is close to this: Registered nurses',
      'Your papers Fits They ask for this, and you have it: Nursing licence',
      'How long you worked Fits Months of work in Canada: they ask for 12. You said 24.',
      'How far it is You did not say Tell us your postal code, and how far you can go.',
    ]);
    expect(textOf(board)).to.contain('Fits 7 of 7 things you told us');
  });

  it('is told as a help, with a way on where it differs', async () => {
    const board = await openFor({
      skills: ['driving'],
      levels: { en: { all: 5 } },
      licences: [],
      papers: [],
      months: { abroad: 60 },
    });
    const text = (await reasonsOf(board)).join('\n').replaceAll(/[\u2066-\u2069]/g, '');
    expect(text).to.contain('Differs They want this. You did not choose it: Care · Baking');
    expect(text).to.contain('they ask for CLB 6. You said CLB 5. Find an English class');
    expect(text).to.contain('You did not say that you have it: Nursing licence Find help with papers');
    expect(text).to.contain('they ask for 12. You said 0. Find a mentor');
    expect(textOf(board)).to.contain('This is only a help. Apply anyway if you like the work.');
    const link = byRole(board, 'link', 'Find an English class');
    expect(link?.getAttribute('href')).to.match(/find\.html#find\?needs=english-classes$/);
    const told = eventsOf(board, 'newcomer-need', true);
    link?.click();
    expect(told.map(({ needs }) => needs)).to.deep.equal([['english-classes']]);
  });
});

describe('what could not be compared', () => {
  it('is asked for, and the form is one press away', async () => {
    const board = await openFor({ within: 1000 });
    const text = (await reasonsOf(board)).join('\n');
    for (const words of ['what you can do', 'what you like', 'when you are free', 'how well you speak'])
      expect(text).to.contain(words);
    for (const words of ['what work you did', 'if you have it', 'how long you worked'])
      expect(text).to.contain(words);
    (await findByRole(board, 'button', 'Change what you told us')).click();
    await findByRole(board, 'button', 'Show what fits');
    expect(focused()?.id).to.equal('about-you');
  });

  it('is named where they say nothing about it', async () => {
    const plain = anOpportunity('volunteering', { posted: daysOn(-1), at_home: true, flexible_hours: true });
    const board = await openFor({ skills: ['care'] }, plain);
    expect((await reasonsOf(board)).join('\n')).to.equal(
      'Your free time Fits You can agree on days and hours with them.\nHow far it is Fits You can do it at home',
    );
    expect(textOf(board)).to.contain('They say nothing about: What you can do, What you like');
  });

  it('is everything, for who has told nothing', async () => {
    const board = await openFor(undefined);
    await findByRole(board, 'button', 'Keep');
    expect(byRole(board, 'heading', 'Does it fit you?')).to.equal(undefined);
  });

  it('is told in Arabic', async () => {
    const board = await openFor({ levels: { en: { all: 5 } } }, nurse, { locale: 'ar' });
    const reasons = await reasonsOf(board, 'هل يناسبك هذا؟');
    await setPageLocale('en');
    expect(reasons.join()).to.contain('البحث عن دورة إنجليزية');
  });
});
