import { expect } from '@open-wc/testing';
import { type BoardChoice, noBoardFilters } from './board-choice.ts';
import { boardLink } from './board-link.ts';

const { fromFragment, toFragment } = boardLink;
const untouched: BoardChoice = { tab: 'all', filters: noBoardFilters, view: 'list', selected: undefined };

describe('a link to a board', () => {
  it('is empty for a board that nobody has touched', () => {
    expect(toFragment('board', untouched)).to.equal('');
  });

  it('comes back as it was written', () => {
    const choice: BoardChoice = {
      tab: 'placements',
      filters: {
        ...noBoardFilters,
        days: ['SA', 'SU'],
        shifts: ['evening'],
        hours: ['to_20'],
        supports: ['child_care'],
        suits: ['newcomers'],
        noLicence: true,
        pay: 20,
        unknownToo: ['pay'],
      },
      view: 'map',
      selected: 'a-posting',
    };
    expect(fromFragment('board', toFragment('board', choice))).to.deep.equal(choice);
  });

  it('says nothing of how somebody speaks, what they did before, or how far they go', () => {
    const filters = {
      ...noBoardFilters,
      level: { en: 5 },
      occupations: ['31301'],
      within: 500,
      unknownToo: ['level'] as const,
    };
    expect(toFragment('board', { ...untouched, filters })).to.equal('');
  });

  it('is left alone when it is another element’s', () => {
    expect(fromFragment('board', '#find?kind=jobs')).to.equal(undefined);
  });

  it('leaves out what nobody offers', () => {
    const read = fromFragment(
      'board',
      '#board?kind=king&pay=-3&unknownToo=x,pay&days=<b>,XX&supports=gold&view=globe',
    );
    expect(read).to.deep.equal({ ...untouched, filters: { ...noBoardFilters, unknownToo: ['pay'] } });
  });
});
