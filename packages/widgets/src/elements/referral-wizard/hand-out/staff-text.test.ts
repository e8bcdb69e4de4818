import { expect } from '@open-wc/testing';
import { setPageLocale } from '../../../i18n/locale.ts';
import { newcomersText, staffText } from './staff-text.ts';

describe('what is shown at a desk', () => {
  afterEach(() => setPageLocale('en'));

  for (const language of ['en', 'fr'])
    it(`says the same to staff as the newcomer reads: ${language}`, async () => {
      await setPageLocale(language, 'referral');
      const [own, staff] = [newcomersText(), staffText(language)];
      expect([staff.language, staff.need, staff.speak('X')]).to.deep.equal([
        language,
        own.need,
        own.speak('X'),
      ]);
    });

  it('is English for staff of any other city', () => {
    expect(staffText('de').need).to.equal(staffText('en-CA').need);
  });
});
