import { expect } from '@open-wc/testing';
import { type FinderChoice, noFilters } from './finder-choice.ts';
import { finderLink } from './finder-link.ts';

const { fromFragment, toFragment } = finderLink;

const untouched: FinderChoice = { filters: noFilters, view: 'list', selected: undefined };

const choices: readonly [what: string, choice: FinderChoice][] = [
  ['a need', { ...untouched, filters: { ...noFilters, needs: ['english-classes', 'housing'] } }],
  [
    'every switch',
    {
      ...untouched,
      filters: { ...noFilters, openNow: true, free: true, wheelchair: true, french: true, accepting: true },
    },
  ],
  [
    'languages and ways',
    { ...untouched, filters: { ...noFilters, languages: ['ti', 'zh-Hans'], ways: ['phone', 'at_home'] } },
  ],
  ['those that do not say', { ...untouched, filters: { ...noFilters, free: true, unknownToo: ['free'] } }],
  ['another view', { ...untouched, view: 'areas' }],
  ['an open listing with an odd id', { ...untouched, selected: 'a&b=c#d,e?f' }],
];

describe('a link to a finder', () => {
  for (const [what, choice] of choices) {
    it(`carries ${what} there and back`, () => {
      expect(fromFragment('find', toFragment('find', choice))).to.deep.equal(choice);
    });
  }

  it('is nothing for a finder that nobody has touched', () => {
    expect(toFragment('find', untouched)).to.equal('');
  });

  it('can be read by people', () => {
    const filters = { ...noFilters, needs: ['housing', 'food'], openNow: true };
    expect(toFragment('find', { ...untouched, filters })).to.equal('#find?needs=housing,food&openNow=1');
  });

  it('never says how far from home', () => {
    const near = { ...untouched, filters: { ...noFilters, within: 500 } };
    expect(toFragment('find', near)).to.equal('');
  });

  it('is not for another finder, nor for another part of the page', () => {
    for (const fragment of ['', '#', '#find', '#other?free=1', '#finder?free=1', 'find?free=1'])
      expect(fromFragment('find', fragment), fragment).to.equal(undefined);
  });
});

describe('a link that somebody made up', () => {
  it('chooses nothing that nobody offers', () => {
    const choice = fromFragment(
      'find',
      '#find?view=../admin&ways=teleport,phone&free=yes&openNow=true&words=x&near=M1L',
    );
    expect(choice?.view).to.equal('list');
    expect(choice?.filters).to.deep.equal({ ...noFilters, ways: ['phone'] });
  });

  it('keeps only facets that there are among those that may be unknown', () => {
    const choice = fromFragment('find', '#find?unknownToo=free,everything,__proto__');
    expect(choice?.filters.unknownToo).to.deep.equal(['free']);
  });

  it('changes no object by the names of its parts', () => {
    fromFragment('find', '#find?__proto__=1&constructor=1&needs=__proto__&service=__proto__');
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    expect((noFilters as Record<string, unknown>).free).to.equal(false);
  });

  it('is read up to a length that a person could have chosen', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `need-${index}`).join(',');
    expect(fromFragment('find', `#find?needs=${many}`)?.filters.needs).to.have.lengthOf(50);
  });

  it('does no harm when it is cut in the middle of a letter', () => {
    expect(fromFragment('find', '#find?needs=caf%C3&service=%')?.selected).to.equal('%');
  });
});
