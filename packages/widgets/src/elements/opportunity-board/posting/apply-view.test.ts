import '../../../define/opportunity-board.ts';
import type { Opportunity } from '@newcomer-portal/inventory/opportunities';
import { anOpportunity, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { allByRole, byRole, findSummary, textOf } from '../../../../test/elements/by-role.ts';
import { eventsOf } from '../../../../test/elements/events-of.ts';
import { daysOn, openPosting } from '../../../../test/elements/open-posting.ts';
import { setPageLocale } from '../../../i18n/locale.ts';
import { letterMeaning } from './letter-meaning.ts';
import { type LetterLanguage, starterLetter } from './starter-letter.ts';

const posted = daysOn(-1);
const job = (given: Partial<Extract<Opportunity, { kind: 'job' }>>) =>
  anOpportunity('job', { title: 'Baker & helper', posted, ...given });
const byMail = job({
  apply: [{ method: 'email', email: 'jobs@bakery.example', note: 'Say when you can come.' }],
  translations: { fr: { title: { text: 'Aide à la boulangerie', method: 'human' } } },
});

/** The section on how to apply. */
function applying(board: Element): Element {
  return byRole(board, 'region', 'How to apply') ?? document.createElement('p');
}
/** The letters that can be seen. */
function letters(board: LitElement): HTMLTextAreaElement[] {
  return [...(board.shadowRoot?.querySelectorAll('textarea') ?? [])].filter((one) => one.checkVisibility());
}

afterEach(() => setPageLocale('en'));

describe('how to apply', () => {
  it('has the ways in their order, and says which to try first', async () => {
    const board = await openPosting([
      job({
        closes: '2030-05-04',
        apply: [
          { method: 'phone', phone: '705-555-0125', note: 'Mornings are best.' },
          { method: 'online_form', url: 'https://bakery.example/apply' },
          { method: 'walk_in' },
          { method: 'referral', referred_by: 'A settlement worker' },
        ],
        contacts: [{ id: uuid(5), name: 'Lin Example' }],
        url: 'https://bakery.example/jobs/1',
      }),
    ]);
    const titles = [...applying(board).querySelectorAll('li h4')].map(textOf);
    expect(titles).to.deep.equal([
      'Call Try this first',
      'Fill in a form online',
      'Just walk in',
      'Somebody must send you',
    ]);
    const told = textOf(applying(board));
    for (const one of [
      'The last day is May 4, 2030',
      'Mornings are best.',
      'A settlement worker',
      'Ask for Lin Example',
    ])
      expect(told).to.contain(one);
    const links = [...applying(board).querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal([
      'tel:7055550125',
      'https://bakery.example/apply',
      'https://bakery.example/jobs/1',
    ]);
  });

  it('takes the number of the person to ask for, and the mail of the organization', async () => {
    const organization = { name: 'Bakery', email: 'hello@bakery.example' };
    const contacts = [{ id: uuid(5), phones: [{ id: uuid(6), number: '705-555-0199' }] }];
    const board = await openPosting([
      job({ organization, contacts, apply: [{ method: 'phone' }, { method: 'email' }] }),
    ]);
    const links = [...applying(board).querySelectorAll('li a')].map((link) => link.getAttribute('href'));
    expect(links.slice(0, 2)).to.deep.equal(['tel:7055550199', 'mailto:hello@bakery.example']);
    const silent = await openPosting([job({ organization })]);
    expect(applying(silent).querySelector('li a')?.textContent).to.equal('hello@bakery.example');
  });
});

describe('applying', () => {
  it('says whom to ask where nobody tells', async () => {
    expect(textOf(applying(await openPosting([job({})])))).to.contain('They do not say how.');
  });

  it('is not there once the posting is closed', async () => {
    const board = await openPosting([job({ closes: daysOn(-2), apply: [{ method: 'walk_in' }] })]);
    expect(byRole(board, 'heading', 'How to apply')).to.equal(undefined);
  });

  it('counts that somebody applies, and no more', async () => {
    const board = await openPosting([job({ apply: [{ method: 'phone', phone: '705-555-0125' }] })]);
    const told = eventsOf(board, 'newcomer-activity');
    const link = applying(board).querySelector<HTMLElement>('a');
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    expect(told.map(({ activity }) => activity)).to.deep.equal(['apply']);
  });
});

describe('the letter to begin with', () => {
  async function openLetter(opportunity: Opportunity, locale = 'en'): Promise<LitElement> {
    const board = await openPosting([opportunity], { attributes: { locale } });
    const summary = board.shadowRoot?.querySelector<HTMLElement>('.letter summary');
    summary?.click();
    await board.updateComplete;
    return board;
  }

  it('is in English, names the posting, and opens in one’s own mail program as it was changed', async () => {
    const board = await openLetter(byMail);
    await findSummary(board, 'Help me write the e-mail');
    const [letter] = letters(board);
    expect(letters(board).length).to.equal(1);
    expect(letter?.value).to.contain('I saw your posting: Baker & helper.');
    if (letter) letter.value = 'Hello, I am Amal & I bake.\nThank you';
    const link = byRole(board, 'link', 'Open in my e-mail');
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    expect(link?.getAttribute('href')).to.equal(
      'mailto:jobs@bakery.example?subject=Baker%20%26%20helper&body=Hello%2C%20I%20am%20Amal%20%26%20I%20bake.%0D%0AThank%20you',
    );
  });

  it('is in French where the posting is, or where the person wants it', async () => {
    const inFrench = await openLetter(job({ ...byMail, title: 'Aide-boulanger', text_language: 'fr' }));
    expect(letters(inFrench).map(({ lang }) => lang)).to.deep.equal(['fr']);
    const board = await openLetter(byMail);
    allByRole(board, 'radio', 'French').at(0)?.click();
    expect(letters(board).map(({ value }) => value)).to.deep.equal([
      starterLetter('fr', 'Aide à la boulangerie').body,
    ]);
  });

  it('says beside it in the reader’s language what is in it', async () => {
    const board = await openLetter(byMail, 'ar');
    expect(letters(board)[0]?.value).to.contain('I saw your posting');
    expect(textOf(board)).to.contain('رأيت إعلانكم');
  });

  for (const language of ['en', 'fr'] satisfies LetterLanguage[])
    it(`means in ${language} what it says there`, async () => {
      await setPageLocale(language, 'opportunities');
      expect(letterMeaning('Baker').join('\n\n')).to.equal(starterLetter(language, 'Baker').body);
    });
});
