import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  aListing,
  aLocation,
  anOrganization,
  aService,
  aServiceAtLocation,
  uuid,
} from '../testing/builders.ts';
import { phonesOf } from './phones-of.ts';

const phone = (number: string) => [{ id: uuid(1), number }];

describe('The numbers to call', () => {
  const organization = anOrganization({ phones: phone('555-0104') });
  const location = aLocation({ phones: phone('555-0103') });
  const service = aService({ phones: phone('555-0102') });
  const at = aServiceAtLocation({ phones: phone('555-0101') });
  const cases = [
    ['the link’s', { organization, location, service, at }, '555-0101'],
    ['the service’s', { organization, location, service }, '555-0102'],
    [
      'the place’s, past an empty list',
      { organization, location, service: aService({ phones: [] }) },
      '555-0103',
    ],
    ['the organization’s', { organization }, '555-0104'],
    ['none where nobody has one', {}, undefined],
  ] as const;
  for (const [name, parts, expected] of cases)
    test(`are ${name}`, () => {
      assert.equal(phonesOf(aListing(parts))[0]?.number, expected);
    });
});
