import { openBoard } from '@newcomer-portal/inventory/opportunities';
import { anOpportunitiesDocument, anOpportunity } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { inHost } from '../../test/elements/in-host.ts';
import { restoreFetch, stubFetch } from '../../test/elements/stub-fetch.ts';
import { until } from '../../test/elements/until.ts';
import { OccupationsController } from './occupations-controller.ts';

const board = openBoard(
  anOpportunitiesDocument({
    opportunities: [
      anOpportunity('job', {
        occupation: {
          noc: '63202',
          title: 'Bakers',
          translations: { fr: { title: { text: 'Boulangers', method: 'human' } } },
        },
      }),
      anOpportunity('job', { occupation: { noc: '00010' } }),
    ],
  }),
);
const list = JSON.stringify({
  format: 'newcomer-occupations/1',
  groups: {},
  occupations: [
    { noc: '31301', title: 'Registered nurses' },
    { noc: '63202', title: 'Bakers and so on' },
  ],
});
const codes = ({ found }: OccupationsController) => found.map(({ noc }) => noc);

async function anOccupations(): Promise<OccupationsController> {
  const { controller } = await inHost((host) => new OccupationsController(host));
  controller.use(board);
  return controller;
}

describe('occupations to choose from', () => {
  afterEach(restoreFetch);

  it('are the board’s own, in every language that they are in', async () => {
    const occupations = await anOccupations();
    occupations.type('boulanger');
    expect(codes(occupations)).to.deep.equal(['63202']);
    occupations.type('nurse');
    expect(codes(occupations)).to.deep.equal([]);
  });

  it('are those of the whole list too, once it is here, with the board’s own titles', async () => {
    stubFetch({ 'noc.json': list });
    const occupations = await anOccupations();
    occupations.type('nurse');
    occupations.fetch('noc.json');
    await until(() => {
      occupations.use(board);
      return codes(occupations)[0] === '31301';
    });
    expect(occupations.occupation('63202').title).to.equal('Bakers');
  });

  it('stay the board’s own where the list cannot be had, until it is tried again', async () => {
    const answers = ['half a li', list];
    stubFetch({ 'cut.json': () => answers.shift() ?? '' });
    const occupations = await anOccupations();
    occupations.fetch('cut.json');
    await until(() => occupations.isShort);
    occupations.type('bak');
    expect(codes(occupations)).to.deep.equal(['63202']);
    occupations.retry();
    await until(() => {
      occupations.use(board);
      return occupations.occupation('31301').title;
    });
    expect(occupations.isShort).to.equal(false);
  });

  it('are a number where nobody has told a title', async () => {
    expect((await anOccupations()).occupation('99999')).to.deep.equal({ noc: '99999' });
  });
});
