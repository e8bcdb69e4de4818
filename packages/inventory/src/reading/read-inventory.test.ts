import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
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
import { readInventory } from './read-inventory.ts';

const whole = anInventory({
  needs: [aNeed()],
  organizations: [anOrganization()],
  locations: [aLocation()],
  services: [aService({ organization_id: uuid(1) })],
  service_at_locations: [aServiceAtLocation()],
});

/** The document as it would arrive, with services of any shape. */
function withServices(...services: unknown[]): unknown {
  return { ...anInventory(), services };
}

describe('Reading an inventory', () => {
  test('finds nothing to say about one that fits', () => {
    const { inventory, problems } = readInventory(JSON.parse(JSON.stringify(whole)));
    assert.deepEqual(problems, []);
    assert.deepEqual(inventory, whole);
  });

  test('gives back what nobody can change', () => {
    const { inventory } = readInventory(whole);
    assert.throws(() => inventory?.services.push(aService()), TypeError);
    assert.throws(() => Object.assign(inventory?.services[0] ?? {}, { name: 'Other' }), TypeError);
  });

  test('leaves the value it was given as it was', () => {
    const given = withServices(aService());
    readInventory(given);
    assert.ok(!Object.isFrozen(given));
  });

  test('passes over fields that it does not know, from a later version', () => {
    const { inventory, problems } = readInventory({ ...whole, schema_version: '1.9', weather: 'mild' });
    assert.deepEqual(problems, []);
    assert.ok(inventory && !('weather' in inventory));
  });

  test('takes lists that are not there for empty', () => {
    const { needs: _, sources: __, ...rest } = anInventory();
    assert.deepEqual(readInventory(rest).inventory?.needs, []);
  });
});

describe('What is no inventory', () => {
  const cases: [string, unknown, string][] = [
    ['nothing', null, 'not_an_inventory'],
    ['a word', 'services', 'not_an_inventory'],
    ['a list', [whole], 'not_an_inventory'],
    ['another document', { features: [] }, 'not_an_inventory'],
    ['an inherited list of services', Object.create({ services: [] }), 'unknown_version'],
    ['an inventory without a municipality', { ...whole, municipality: undefined }, 'not_an_inventory'],
    ['version 2', { ...whole, schema_version: '2.0' }, 'unknown_version'],
    ['no version', { ...whole, schema_version: undefined }, 'unknown_version'],
    ['a version that is a list', { ...whole, schema_version: [[]] }, 'unknown_version'],
  ];
  for (const [name, value, code] of cases)
    test(`is refused: ${name}`, () => {
      const { inventory, problems } = readInventory(value);
      assert.equal(inventory, undefined);
      assert.deepEqual([problems.at(-1)?.code, problems.at(-1)?.outcome], [code, 'refused']);
    });
});

describe('A fault', () => {
  test('in one of a thousand services costs only that one', () => {
    const services = Array.from({ length: 1_000 }, (_, index) => aService({ id: uuid(index) }));
    const bad = { ...aService({ id: uuid(500) }), name: ' ' };
    const { inventory, problems } = readInventory(withServices(...services.with(500, bad)));
    assert.equal(inventory?.services.length, 999);
    assert.equal(problems.length, 1);
    assert.deepEqual(problems[0]?.path, ['services', 500, 'name']);
    assert.equal(problems[0]?.record, uuid(500));
    assert.equal(problems[0]?.outcome, 'left_out_record');
  });

  test('in a part costs the part', () => {
    const { inventory, problems } = readInventory(
      withServices({ ...aService(), url: 'javascript:alert(1)', schedules: [aSchedule(), { id: 'x' }] }),
    );
    assert.deepEqual(inventory?.services, [aService({ schedules: [aSchedule()] })]);
    assert.deepEqual(
      problems.map(({ outcome }) => outcome),
      ['left_out_part', 'left_out_part'],
    );
  });

  test('in one eligibility rule costs all of them, or the rest would promise too much', () => {
    const rules = [{ about: 'age', minimum: 18 }, { about: 'moon_phase' }];
    const { inventory } = readInventory(withServices({ ...aService(), eligibility_rules: rules }));
    assert.equal(inventory?.services[0]?.eligibility_rules, undefined);
  });

  test('says what it found and what would fit, in a few words', () => {
    const { problems } = readInventory(withServices({ ...aService(), status: 'x'.repeat(1_000) }));
    assert.equal(problems[0]?.values?.expected, 'active | inactive | defunct | temporarily closed');
    assert.equal(String(problems[0]?.values?.found).length, 82);
  });

  for (const odd of [null, 5, 'service', [], [[]]])
    test(`where a record should be costs only itself: ${JSON.stringify(odd)}`, () => {
      assert.equal(readInventory(withServices(odd, aService())).inventory?.services.length, 1);
    });

  test('where a list should be costs only the list', () => {
    const { inventory, problems } = readInventory({ ...whole, needs: { 0: aNeed() } });
    assert.deepEqual(inventory?.needs, []);
    assert.deepEqual(problems[0]?.path, ['needs']);
    assert.equal(inventory?.services.length, 1);
  });

  test('in one translation costs only that one', () => {
    const name = { text: 'Cours', method: 'human' };
    const translations = { fr: { name, alert: { text: 'Fermé' } }, 'not a language': { name } };
    const { inventory } = readInventory(withServices({ ...aService(), translations }));
    assert.deepEqual(inventory?.services[0]?.translations, { fr: { name } });
  });

  test('in what the publisher says of itself does not blank the town', () => {
    const publisher = { ...whole.publisher, url: 'javascript:alert(1)' };
    const municipality = { ...whole.municipality, country: 'Canada' };
    const { inventory } = readInventory({ ...whole, publisher, municipality });
    assert.deepEqual(inventory, whole);
  });

  test('in a help line costs only that line', () => {
    const [line] = whole.municipality.help_lines;
    const municipality = { ...whole.municipality, help_lines: [{ ...line, number: 'call me' }, line] };
    assert.equal(readInventory({ ...whole, municipality }).inventory?.municipality.help_lines.length, 1);
  });
});

describe('Records that do not meet', () => {
  test('keep the first of two with one id', () => {
    const { inventory, problems } = readInventory(withServices(aService(), aService({ name: 'Second' })));
    assert.equal(inventory?.services[0]?.name, 'English classes');
    assert.equal(inventory?.services.length, 1);
    assert.equal(problems[0]?.code, 'repeated_id');
  });

  test('lose a link without its place, named by its own position', () => {
    const bad = { ...aServiceAtLocation({ id: uuid(40) }), service_id: 7 };
    const lost = aServiceAtLocation({ id: uuid(41), location_id: uuid(99) });
    const { inventory, problems } = readInventory({ ...whole, service_at_locations: [bad, lost] });
    assert.deepEqual(inventory?.service_at_locations, []);
    assert.deepEqual(problems[1]?.path, ['service_at_locations', 1, 'location_id']);
  });

  test('keep a service whose organization is missing', () => {
    const { inventory, problems } = readInventory(withServices(aService({ organization_id: uuid(99) })));
    assert.equal(inventory?.services[0]?.organization_id, undefined);
    assert.deepEqual(
      problems.map(({ code, outcome }) => [code, outcome]),
      [['unknown_reference', 'left_out_part']],
    );
  });

  test('lose an address that should not have been published', () => {
    const { inventory, problems } = readInventory({
      ...whole,
      locations: [aLocation({ address_confidential: true })],
    });
    assert.equal(inventory?.locations[0]?.latitude, undefined);
    assert.deepEqual([problems[0]?.code, problems[0]?.path], ['confidential_address', ['locations', 0]]);
  });
});

describe('A hostile document', () => {
  test('nested 20,000 deep in one field costs one record', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    const { inventory } = readInventory(
      withServices({ ...aService({ id: uuid(9) }), name: deep }, aService()),
    );
    assert.equal(inventory?.services.length, 1);
  });

  test('changes no prototype and keeps no prototype’s key', () => {
    const keys = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
    const service = JSON.stringify(aService()).replace('{', `{${keys},"translations":{${keys}},`);
    const { inventory } = readInventory({ ...anInventory(), services: [JSON.parse(service)] });
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    assert.deepEqual(inventory?.services, [aService({ translations: {} })]);
  });

  test('with fifty thousand bad entries in one record is read all the same', () => {
    const phones = Array.from({ length: 50_000 }, () => ({ number: 'x' }));
    const { inventory } = readInventory(withServices({ ...aService(), phones }));
    assert.deepEqual(inventory?.services[0]?.phones, []);
  });
});

test('a bad translation of a help line costs itself, not the line', () => {
  const given = anInventory();
  const [line] = given.municipality.help_lines;
  const translations = { FR: { name: { text: 'Urgence', method: 'human' } } };
  const broken = {
    ...given,
    municipality: { ...given.municipality, help_lines: [{ ...line, translations }] },
  };
  const { inventory, problems } = readInventory(broken);
  assert.equal(inventory?.municipality.help_lines[0]?.number, '911');
  assert.equal(problems[0]?.outcome, 'left_out_part');
});
