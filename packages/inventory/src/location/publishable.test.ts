import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aLocation, anInventory, uuid } from '../testing/builders.ts';
import { publishable } from './publishable.ts';
import { tellsAddress } from './without-address.ts';

const shelter = aLocation({
  name: 'Safe Harbour',
  address_confidential: true,
  transportation: 'Behind SECRET library.',
  phones: [{ id: uuid(1), number: '555-0100', description: 'SECRET door' }],
  contacts: [{ id: uuid(2), name: 'SECRET' }],
  addresses: [
    {
      id: uuid(3),
      address_1: '1 SECRET Street',
      city: 'Test Town',
      state_province: 'ON',
      postal_code: '',
      country: 'CA',
      address_type: 'physical',
    },
  ],
  translations: {
    fr: {
      name: { text: 'Port sûr', method: 'human' },
      transportation: { text: 'Derrière SECRET.', method: 'human' },
    },
  },
});

describe('What may be published', () => {
  test('holds nothing that leads to a confidential address, in any language', () => {
    const [shown] = publishable(anInventory({ locations: [shelter] })).locations;
    assert.doesNotMatch(JSON.stringify(shown), /SECRET|44\.2|-76\.5/);
  });

  test('keeps its name, and that the address is kept secret', () => {
    const [shown] = publishable(anInventory({ locations: [shelter] })).locations;
    assert.equal(shown?.name, 'Safe Harbour');
    assert.equal(shown?.translations?.fr?.name?.text, 'Port sûr');
    assert.equal(shown?.address_confidential, true);
  });

  test('leaves other locations and the editor’s own copy alone', () => {
    const open = aLocation();
    assert.equal(publishable(anInventory({ locations: [open] })).locations[0], open);
    assert.ok(tellsAddress(shelter));
    assert.ok(!tellsAddress(open));
  });

  test('is told apart also when only a translation says the way', () => {
    const { id, location_type, address_confidential, translations = {} } = shelter;
    const fields = { id, location_type, address_confidential };
    assert.ok(tellsAddress({ ...fields, translations }));
    assert.ok(
      !tellsAddress({ ...fields, translations: { fr: { name: { text: 'Port', method: 'human' } } } }),
    );
  });
});
