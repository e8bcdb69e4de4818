import { freeTimeOf, readProfile } from '@newcomer-portal/inventory/opportunities';
import { expect } from '@open-wc/testing';
import { profileFrom } from './profile-from.ts';

const aForm = (...fields: readonly (readonly [string, string])[]): FormData => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

describe('what the form about a person says', () => {
  it('is nothing where nothing was chosen', () => {
    const untouched = ['level-en-all', 'level-fr-speaking', 'months-canada', 'within'];
    expect(profileFrom(aForm(...untouched.map((name) => [name, ''] as const)))).to.deep.equal({});
  });

  it('is a whole profile, which can be read back', () => {
    const profile = profileFrom(
      aForm(
        ['skill', 'baking'],
        ['skill', 'care'],
        ['interest', 'food'],
        ['free', 'SU night'],
        ['level-en-all', '5'],
        ['level-fr-speaking', '0'],
        ['occupation', '31301'],
        ['licence', 'nursing'],
        ['months-abroad', '60'],
        ['within', '5000'],
      ),
    );
    expect(profile).to.deep.equal({
      skills: ['baking', 'care'],
      interests: ['food'],
      free: freeTimeOf('SU', 'night'),
      levels: { en: { all: 5 }, fr: { speaking: 0 } },
      occupations: ['31301'],
      licences: ['nursing'],
      papers: [],
      months: { abroad: 60 },
      within: 5000,
    });
    expect(readProfile(JSON.parse(JSON.stringify(profile)))).to.deep.equal(profile);
  });

  it('tells "none" of papers from no answer', () => {
    expect(profileFrom(aForm(['no-papers', 'on']))).to.deep.equal({ licences: [], papers: [] });
  });
});
