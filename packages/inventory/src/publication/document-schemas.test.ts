import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Inventory } from '../schema/inventory.ts';
import {
  aLocation,
  aNeed,
  anInventory,
  anOrganization,
  aSchedule,
  aService,
  aServiceAtLocation,
  uuid,
} from '../testing/builders.ts';
import { anOpportunitiesDocument, anOpportunity } from '../testing/opportunity-builders.ts';
import { repositoryFile } from '../testing/repository-file.ts';
import { type DocumentName, documentNames, documentSchema, schemaId } from './document-schemas.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const check = Object.fromEntries(documentNames.map((name) => [name, ajv.compile(documentSchema(name))]));

/** The paths at which a document does not fit its schema. */
function faults(name: DocumentName, value: unknown): string[] {
  if (check[name]?.(value)) return [];
  return (check[name]?.errors ?? []).map(({ instancePath, params }) =>
    params.missingProperty ? `${instancePath}/${params.missingProperty}` : instancePath,
  );
}

const whole = anInventory({
  sources: [{ id: 'list', name: 'A list', publisher: 'A town', licence: 'CC0-1.0' }],
  needs: [aNeed()],
  organizations: [anOrganization()],
  locations: [aLocation()],
  services: [aService({ schedules: [aSchedule()], eligibility_rules: [{ about: 'age', minimum: 18 }] })],
  service_at_locations: [aServiceAtLocation()],
});

const withService = (fields: object) => ({ ...whole, services: [{ ...aService(), ...fields }] });
const withLocation = (fields: object) => ({ ...whole, locations: [{ ...aLocation(), ...fields }] });
const withHead = (fields: object): object => ({ ...whole, ...fields });

const withOpportunity = (fields: object) => ({
  ...anOpportunitiesDocument(),
  opportunities: [{ ...anOpportunity('job'), ...fields }],
});

const wrong: [string, unknown, string][] = [
  ['a document that is a list', [], ''],
  ['a version of another format', withHead({ schema_version: '2.0' }), '/schema_version'],
  ['no list of services', withHead({ services: undefined }), '/services'],
  ['a date without a time', withHead({ published: '2026-11-01' }), '/published'],
  ['a language by its name', withHead({ language: 'English' }), '/language'],
  ['a publisher without a name', withHead({ publisher: {} }), '/publisher/name'],
  [
    'a disguised address',
    withHead({ publisher: { name: 'Town', url: 'javascript:alert(1)' } }),
    '/publisher/url',
  ],
  [
    'three edges of a map',
    withHead({ municipality: { ...whole.municipality, bounds: [1, 2, 3] } }),
    '/municipality/bounds',
  ],
  [
    'a help line without a number',
    withHead({
      municipality: { ...whole.municipality, help_lines: [{ id: 'a', kind: 'crisis', name: 'A' }] },
    }),
    '/municipality/help_lines/0/number',
  ],
  [
    'a source without a licence',
    withHead({ sources: [{ id: 'a', name: 'A', publisher: 'B' }] }),
    '/sources/0/licence',
  ],
  ['an id that is no UUID', withService({ id: 'service-1' }), '/services/0/id'],
  ['a name of spaces', withService({ name: '  ' }), '/services/0/name'],
  ['a state that HSDS does not have', withService({ status: 'open' }), '/services/0/status'],
  ['an age as a word', withService({ minimum_age: '18' }), '/services/0/minimum_age'],
  [
    'a time past midnight',
    withService({ schedules: [aSchedule({ opens_at: '25:00' })] }),
    '/services/0/schedules/0/opens_at',
  ],
  [
    'a weekday by its name',
    withService({ schedules: [aSchedule({ byday: 'Monday' })] }),
    '/services/0/schedules/0/byday',
  ],
  [
    'a repeat every nought weeks',
    withService({ schedules: [aSchedule({ interval: 0 })] }),
    '/services/0/schedules/0/interval',
  ],
  [
    'a rule about something else',
    withService({ eligibility_rules: [{ about: 'height' }] }),
    '/services/0/eligibility_rules/0',
  ],
  [
    'a rule that fits nobody',
    withService({ eligibility_rules: [{ about: 'gender', any_of: [] }] }),
    '/services/0/eligibility_rules/0/any_of',
  ],
  [
    'a way in that nobody knows',
    withService({ intake: [{ method: 'telepathy' }] }),
    '/services/0/intake/0/method',
  ],
  [
    'availability without a day',
    withService({ availability: { state: 'full' } }),
    '/services/0/availability/as_of',
  ],
  [
    'a negative wait',
    withService({ availability: { state: 'full', as_of: '2026-01-01', wait_days: -1 } }),
    '/services/0/availability/wait_days',
  ],
  [
    'a price in dollars',
    withService({ cost_options: [{ id: uuid(1), amount: 5, currency: '$' }] }),
    '/services/0/cost_options/0/currency',
  ],
  [
    'a translation of unknown making',
    withService({ translations: { fr: { name: { text: 'A', method: 'magic' } } } }),
    '/services/0/translations/fr/name/method',
  ],
  [
    'a number that nobody can dial',
    withService({ phones: [{ id: uuid(1), number: 'call us' }] }),
    '/services/0/phones/0/number',
  ],
  [
    'a key for referrals in capitals',
    withService({ referral_key: `AGE1${'Q'.repeat(58)}` }),
    '/services/0/referral_key',
  ],
  ['a place off the globe', withLocation({ latitude: 91 }), '/locations/0/latitude'],
  [
    'an address without a street',
    withLocation({ addresses: [{ id: uuid(1) }] }),
    '/locations/0/addresses/0/address_1',
  ],
  [
    'a need with a code of spaces',
    withHead({ needs: [{ ...aNeed(), code: 'english classes' }] }),
    '/needs/0/code',
  ],
  [
    'a link without a place',
    withHead({ service_at_locations: [{ id: uuid(1), service_id: uuid(3) }] }),
    '/service_at_locations/0/location_id',
  ],
];

/** What a town of the repository publishes; Toronto has no postings. */
const committedDocuments = [
  'toronto/inventory',
  'toronto/areas',
  'toronto/places',
  'toronto/base-map',
  'example-town/inventory',
  'example-town/areas',
  'example-town/places',
  'example-town/base-map',
  'example-town/opportunities',
];

describe('The JSON Schema of an inventory', () => {
  test('accepts one that fits', () => {
    assert.deepEqual(faults('inventory', whole), []);
  });

  test('accepts fields of a later version', () => {
    const later: Inventory & { weather: string } = { ...whole, weather: 'mild' };
    assert.deepEqual(faults('inventory', later), []);
  });

  for (const [name, document, path] of wrong)
    test(`rejects ${name}, and says where`, () => {
      const found = faults('inventory', JSON.parse(JSON.stringify(document)));
      assert.ok(found.includes(path), `expected ${path} among ${found.join(' ')}`);
    });

  for (const file of committedDocuments)
    test(`accepts data/${file}.json`, () => {
      const name = documentNames.find((each) => file.endsWith(`/${each}`));
      assert.ok(name, `${file} is a document that is published`);
      assert.deepEqual(faults(name, repositoryFile(`data/${file}.json`)), []);
    });
});

describe('The JSON Schema of a file beside the inventory', () => {
  const cases: [DocumentName, unknown, string][] = [
    [
      'areas',
      { type: 'FeatureCollection', features: [{ type: 'Feature', id: 1, properties: { name: 'A' } }] },
      '/features/0/properties/point',
    ],
    ['areas', { type: 'Feature' }, '/type'],
    ['places', { format: 'newcomer-places/1', places: { M1L: [43.7] } }, '/places/M1L'],
    ['places', { format: 'newcomer-places/1', places: { m1l: [43.7, -79.3] } }, '/places'],
    [
      'base-map',
      { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { kind: 'sea' } }] },
      '/features/0/properties/kind',
    ],
    ['opportunities', { ...anOpportunitiesDocument(), language: undefined }, '/language'],
    ['opportunities', withOpportunity({ kind: 'lottery' }), '/opportunities/0'],
    ['opportunities', withOpportunity({ posted: 'yesterday' }), '/opportunities/0/posted'],
    [
      'opportunities',
      withOpportunity({ pay: { minimum: 18, currency: 'CAD' } }),
      '/opportunities/0/pay/unit',
    ],
  ];
  for (const [name, document, path] of cases)
    test(`rejects ${name} at ${path}`, () => {
      const found = faults(name, JSON.parse(JSON.stringify(document)));
      assert.ok(found.includes(path), found.join(' '));
    });
});

describe('The JSON Schema of opportunities', () => {
  test('accepts a document that fits', () => {
    assert.deepEqual(faults('opportunities', JSON.parse(JSON.stringify(withOpportunity({})))), []);
  });
});

describe('Every JSON Schema', () => {
  for (const name of documentNames)
    test(`of ${name} has a name, a title and an edition`, () => {
      const { $id, $schema, title } = documentSchema(name);
      assert.equal($id, schemaId(name));
      assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.ok(title);
    });
});
