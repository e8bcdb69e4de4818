import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  availabilityOf,
  costOf,
  deliveryOf,
  freshnessOf,
  openAt,
  openDirectory,
  schedulesOf,
  wheelchairOf,
} from '@newcomer-portal/inventory';
import { readExampleTown } from './read-example-town.ts';

const town = readExampleTown();
const { listings, source } = openDirectory(town);
const TODAY = '2026-11-22';
const kinds = (values: readonly string[]) => [...new Set(values)].sort();

describe('Example Town shows every answer that a finder can give', () => {
  it('when its doors open', () => {
    const morning = new Date('2026-11-25T10:30:00-05:00');
    const states = listings.map((listing) => openAt(schedulesOf(listing), morning, town.municipality).state);
    assert.deepEqual(kinds(states), ['by_appointment', 'closed', 'not_given', 'open', 'suspended']);
  });

  it('keeps the warm room open past midnight, and the library closed on Christmas Day', () => {
    const open = (name: string, at: string) => {
      const listing = listings.find(({ service }) => service.name === name);
      return listing && openAt(schedulesOf(listing), new Date(at), town.municipality);
    };
    assert.deepEqual(open('Warm room at night', '2026-12-26T02:00:00-05:00'), {
      state: 'open',
      until: new Date('2026-12-26T08:00:00-05:00'),
    });
    const christmas = open('Library card and Wi-Fi', '2026-12-25T12:00:00-05:00');
    assert.equal(christmas?.state === 'closed' && christmas.holiday?.name, 'Christmas Day');
  });

  it('what it costs', () => {
    assert.deepEqual(kinds(listings.map(({ service }) => costOf(service, TODAY))), [
      'free',
      'not_given',
      'paid',
      'some_free',
    ]);
  });

  it('how it is given', () => {
    assert.deepEqual(kinds(listings.flatMap(deliveryOf)), ['at_home', 'in_person', 'online', 'phone']);
  });

  it('whether a wheelchair gets in', () => {
    assert.deepEqual(kinds(listings.map(({ location }) => wheelchairOf(location))), [
      'no',
      'not_given',
      'yes',
    ]);
  });

  it('whether it takes new people, and whether that is an old answer', () => {
    const answers = listings.flatMap(({ service }) => availabilityOf(service, TODAY) ?? []);
    assert.deepEqual(kinds(answers.map(({ state }) => state)), ['accepting', 'full', 'wait_list']);
    assert.deepEqual(kinds(answers.map(({ old }) => String(old))), ['false', 'true']);
  });

  it('how long ago somebody checked', () => {
    const levels = listings.map(({ service }) => {
      const { source_id } = service.provenance ?? {};
      return freshnessOf(service, source_id ? source(source_id) : undefined, TODAY).level;
    });
    assert.deepEqual(kinds(levels), ['ageing', 'fresh', 'old', 'unknown']);
  });
});
