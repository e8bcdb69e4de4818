import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  aLocation,
  aNeed,
  anInventory,
  anOrganization,
  aService,
  aServiceAtLocation,
  uuid,
} from '../testing/builders.ts';
import { openDirectory } from './directory.ts';

describe('A directory', () => {
  test('lists a service once for each of its places, with whose it is', () => {
    const organization = anOrganization();
    const service = aService({ organization_id: organization.id });
    const places = [aLocation(), aLocation({ id: uuid(20) })];
    const links = places.map((place, index) =>
      aServiceAtLocation({ id: uuid(30 + index), location_id: place.id }),
    );
    const { listings, listing } = openDirectory(
      anInventory({
        organizations: [organization],
        locations: places,
        services: [service],
        service_at_locations: links,
      }),
    );
    assert.deepEqual(
      listings.map((each) => [each.id, each.organization?.id, each.location?.id]),
      [
        [uuid(30), organization.id, uuid(2)],
        [uuid(31), organization.id, uuid(20)],
      ],
    );
    assert.equal(listing(uuid(31)), listings[1]);
    assert.equal(listing('constructor'), undefined);
  });

  test('keeps a service without a place, under its own id', () => {
    const { listings } = openDirectory(anInventory({ services: [aService()] }));
    assert.deepEqual(
      listings.map(({ id, location }) => [id, location]),
      [[uuid(3), undefined]],
    );
  });

  test('shows what is closed for a while, and not what is gone', () => {
    const statuses = ['active', 'temporarily closed', 'inactive', 'defunct'] as const;
    const services = statuses.map((status, index) => aService({ id: uuid(index), status }));
    const { listings } = openDirectory(anInventory({ services }));
    assert.deepEqual(
      listings.map(({ service }) => service.status),
      ['active', 'temporarily closed'],
    );
  });
});

describe('The needs of a service', () => {
  test('are followed to the wider ones above them, its own first', () => {
    const wide = aNeed({ id: uuid(50), code: 'language' });
    const narrow = aNeed({ id: uuid(51), code: 'english', parent_id: wide.id });
    const service = aService({ attributes: [{ id: uuid(60), taxonomy_term_id: narrow.id }] });
    const directory = openDirectory(anInventory({ needs: [wide, narrow], services: [service] }));
    assert.deepEqual(directory.needsOf(service), [narrow, wide]);
    assert.equal(directory.need('english'), narrow);
    assert.equal(directory.need('toString'), undefined);
  });

  test('do not hang when they stand above each other', () => {
    const one = aNeed({ id: uuid(50), code: 'one', parent_id: uuid(51) });
    const other = aNeed({ id: uuid(51), code: 'other', parent_id: uuid(50) });
    const service = aService({ attributes: [{ id: uuid(60), taxonomy_term_id: one.id }] });
    assert.deepEqual(openDirectory(anInventory({ needs: [one, other] })).needsOf(service), [one, other]);
  });

  test('pass over one that is not there', () => {
    const service = aService({
      attributes: [{ id: uuid(60), taxonomy_term_id: uuid(99) }, { id: uuid(61) }],
    });
    assert.deepEqual(openDirectory(anInventory()).needsOf(service), []);
  });
});
