import '../../../define/opportunity-board.ts';
import type { LicencesDocument, OpportunityKind } from '@newcomer-portal/inventory/opportunities';
import { anOpportunity } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { byRole, findByRole, textOf } from '../../../../test/elements/by-role.ts';
import { eventsOf } from '../../../../test/elements/events-of.ts';
import { daysOn, openPosting } from '../../../../test/elements/open-posting.ts';
import { press } from '../../../../test/elements/press.ts';
import { setPageLocale } from '../../../i18n/locale.ts';

const posted = daysOn(-1);
const one = (title: string, kind: OpportunityKind, noc: string, given: object = {}) =>
  anOpportunity(kind, { title, posted, occupation: { noc, title: 'Registered nurses' }, ...given } as object);
const nurse = one('Nurse, surgery', 'job', '31301', {
  credentials: [{ kind: 'licence', name: 'Registration', licence_id: 'nursing' }],
});
const others = [
  one('Visit people at home', 'volunteering', '33102'),
  one('Nurse aide', 'job', '33102'),
  one('A nurse to talk with', 'mentoring', '31301'),
  one('Waiter', 'job', '65200'),
];
const licences: LicencesDocument = {
  format: 'newcomer-licences/1',
  language: 'en',
  source: { name: 'Regulators in Test Province', note: 'Nobody has confirmed this.' },
  licences: [
    {
      id: 'nursing',
      name: 'Nursing licence',
      occupations: ['31301'],
      regulator: { name: 'College of Test Nurses', url: 'https://college.example/' },
      steps: [{ title: 'Ask first', description: 'Its own pages count.' }, { title: 'Collect your papers' }],
      open_occupations: ['33102'],
      needs: ['credentials', 'mentoring'],
      translations: { ar: { name: { text: 'رخصة التمريض', method: 'human' } } },
    },
  ],
};
const given = { documents: { licences }, attributes: { 'finder-url': 'find.html' } };

/** The steps of the ladder, each by its title with what follows. */
async function stepsOf(board: Element, title = /From here to your own work/): Promise<string[]> {
  const ladder = (await findByRole(board, 'heading', title)).closest('section');
  return [...(ladder?.querySelectorAll(':scope > ol > li') ?? [])].map(textOf);
}

describe('the ladder of a posting for nurses', () => {
  it('leads from a first step to the licence and the work itself', async () => {
    const board = await openPosting([nurse, ...others], given);
    await findByRole(board, 'heading', 'Nursing licence');
    const steps = await stepsOf(board);
    const starts = [
      /^Help out, and see how it is done here Visit people at home/,
      /^Work that needs no licence Nurse aide/,
      /^Talk with somebody who does this work A nurse to talk with/,
      /^Learn what is missing Nothing is open here today\./,
      /^Nursing licence The law asks for this licence/,
      /^Your own work Nurse, surgery/,
    ];
    expect(steps.length).to.equal(starts.length);
    for (const [index, start] of starts.entries()) expect(steps[index]).to.match(start);
    expect(steps.join()).to.not.contain('Waiter');
  });

  it('names the regulator, the steps and where the table is from', async () => {
    const board = await openPosting([nurse], given);
    const college = await findByRole(board, 'link', 'College of Test Nurses');
    expect(college.getAttribute('href')).to.equal('https://college.example/');
    const step = textOf((await findByRole(board, 'heading', 'Nursing licence')).parentElement ?? board);
    for (const words of [
      'Ask first Its own pages count.',
      'Collect your papers',
      'Source: Regulators in Test Province',
    ])
      expect(step).to.contain(words);
  });

  it('is where the paper that is asked for leads, with the keyboard', async () => {
    const board = await openPosting([nurse], given);
    await findByRole(board, 'heading', 'Nursing licence');
    press(board, 'button', 'How to get it');
    await board.updateComplete;
    expect(board.shadowRoot?.activeElement?.id).to.equal('ladder-title');
  });

  it('marks the posting that is open, and opens the others', async () => {
    const board = await openPosting([nurse, ...others], given);
    expect((await findByRole(board, 'link', 'Nurse, surgery')).ariaCurrent).to.equal('true');
    press(board, 'link', 'Nurse aide');
    await findByRole(board, 'heading', 'Nurse aide');
    expect(byRole(board, 'link', 'Nurse aide')?.ariaCurrent).to.equal('true');
  });

  it('is in Arabic where there are words, and keeps the regulator’s name', async () => {
    const board = await openPosting([nurse], { ...given, attributes: { locale: 'ar' } });
    const steps = await findByRole(board, 'heading', 'رخصة التمريض').then(() =>
      stepsOf(board, /من هنا إلى مهنتك/),
    );
    await setPageLocale('en');
    expect(steps.join()).to.contain('الجهة التي تمنحها: College of Test Nurses');
  });
});

describe('the way from the ladder to who helps', () => {
  it('leads to the finder with the needs, and tells the page', async () => {
    const board = await openPosting([nurse], given);
    const link = await findByRole(board, 'link', 'Find people who help with this');
    expect(link.getAttribute('href')).to.equal(
      new URL('find.html#find?needs=credentials,mentoring', location.href).href,
    );
    const told = eventsOf(board, 'newcomer-need', true);
    link.click();
    expect(told.map(({ needs }) => needs)).to.deep.equal([['credentials', 'mentoring']]);
  });

  it('is not there where the page has no finder, or one that is no web address', async () => {
    for (const address of ['', 'javascript:alert(1)']) {
      const board = await openPosting([nurse], { ...given, attributes: { 'finder-url': address } });
      await findByRole(board, 'heading', 'Nursing licence');
      expect(byRole(board, 'link', 'Find people who help with this')).to.equal(undefined);
    }
  });
});

describe('a ladder without its table', () => {
  it('stands with what is open', async () => {
    const board = await openPosting([nurse, ...others]);
    expect((await stepsOf(board)).length).to.equal(2);
  });

  it('says so when the table could not be had', async () => {
    const board = await openPosting([nurse, ...others], { attributes: { licences: '#nothing-here' } });
    await findByRole(board, 'heading', 'We could not get this part. You may have no internet now.');
    expect((await stepsOf(board)).length).to.equal(2);
  });

  it('is not there for a posting that stands alone', async () => {
    const board = await openPosting([nurse]);
    expect(byRole(board, 'heading', /From here to your own work/)).to.equal(undefined);
  });
});
