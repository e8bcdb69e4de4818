import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aLocation, anInventory, anOrganization, uuid } from '../testing/builders.ts';
import { anOpportunitiesDocument, anOpportunity } from '../testing/opportunity-builders.ts';
import { openBoard } from './board.ts';

const address = {
  id: uuid(8),
  address_1: '1 River Street',
  city: 'Test Town',
  state_province: 'ON',
  postal_code: '',
  country: 'CA',
  address_type: 'physical' as const,
};
const inventory = anInventory({
  organizations: [anOrganization()],
  locations: [aLocation({ addresses: [address] })],
});
const document = anOpportunitiesDocument({
  skills: [{ id: 'baking', name: 'Baking' }],
  opportunities: [
    anOpportunity('volunteering', {
      organization_id: uuid(1),
      organization: undefined,
      location_ids: [uuid(2)],
      places: [{ city: 'Elsewhere' }, { latitude: 44 }],
    }),
  ],
});

describe('A board', () => {
  test('joins a posting to the organization and the places of the inventory beside it', () => {
    const [posting] = openBoard(document, inventory).postings;
    assert.equal(posting?.organization?.name, 'Riverside Newcomer Centre');
    assert.deepEqual(
      posting?.places.map(({ address, point }) => [address, point]),
      [
        ['1 River Street, Test Town', { latitude: 44.2, longitude: -76.5 }],
        ['Elsewhere', undefined],
        [undefined, undefined],
      ],
    );
  });

  test('stands without an inventory, with what is named in place', () => {
    const [posting] = openBoard(document).postings;
    assert.equal(posting?.organization, undefined);
    assert.equal(posting?.places.length, 2);
  });

  test('tells no address that is kept to protect people', () => {
    const hidden = aLocation({ addresses: [address], address_confidential: true });
    const [posting] = openBoard(document, anInventory({ locations: [hidden] })).postings;
    assert.deepEqual([posting?.places[0]?.address, posting?.places[0]?.point], [undefined, undefined]);
  });

  test('finds a posting, a skill and nothing by their ids', () => {
    const board = openBoard(document);
    assert.equal(board.posting(uuid(1)), board.postings[0]);
    assert.equal(board.skill('baking')?.name, 'Baking');
    assert.equal(board.interest('constructor'), undefined);
  });
});
