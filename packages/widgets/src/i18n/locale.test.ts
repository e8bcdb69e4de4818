import { msg } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { interfaceLanguage, pageLocale, setPageLocale } from './locale.ts';

describe('the interface language of a page', () => {
  afterEach(() => setPageLocale('en'));

  const closest: readonly [wanted: string, locale: string][] = [
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR-ca', 'fr'],
    ['ar-Arab-SY', 'ar'],
    ['en-GB', 'en'],
    ['tlh', 'en'],
    ['', 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
  ];
  for (const [wanted, locale] of closest) {
    it(`is ${locale} for "${wanted}"`, async () => {
      await setPageLocale(wanted);
      expect(pageLocale()).to.equal(locale);
    });
  }

  it('is known by how it was made, except for English, which the rest was made from', () => {
    expect(interfaceLanguage('fr')?.method).to.equal('machine');
    expect(interfaceLanguage('en')).to.equal(undefined);
    expect(interfaceLanguage('toString')).to.equal(undefined);
  });

  it('is that of the last wish, also where an earlier one has more to fetch', async () => {
    const earlier = setPageLocale('ar', 'referral');
    await setPageLocale('en');
    await earlier;
    expect(pageLocale()).to.equal('en');
  });

  it('has an element’s own words from when it asks for them, also where the language was there before', async () => {
    const say = () => msg('Jobs', { id: 'tab.jobs' });
    await setPageLocale('fr');
    await setPageLocale('fr', 'opportunities');
    expect(say()).to.equal('Emplois');
    await setPageLocale('en');
    expect(say()).to.equal('Jobs');
    await setPageLocale('fr');
    expect(say()).to.equal('Emplois');
  });
});
