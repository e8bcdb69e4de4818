import { expect } from '@open-wc/testing';
import { namesOf, noFilters } from './finder-choice.ts';

describe('the names of the filters that are on', () => {
  it('are none at the start', () => {
    expect(namesOf(noFilters)).to.deep.equal([]);
  });

  it('tell that a filter is on, and only a need by its value', () => {
    const filters = {
      ...noFilters,
      free: true,
      languages: ['ti'],
      ways: ['phone' as const],
      within: 500,
      needs: ['housing'],
    };
    expect(namesOf(filters)).to.deep.equal(['free', 'languages', 'ways', 'within', 'need:housing']);
  });
});
