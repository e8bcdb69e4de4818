import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isRecord } from '../reading/is-record.ts';
import { readInventory } from '../reading/read-inventory.ts';
import { aLocation, anInventory, aService, aServiceAtLocation, uuid } from '../testing/builders.ts';
import { repositoryFile } from '../testing/repository-file.ts';
import { readFlawless } from './read-flawless.ts';
import { chanceFrom } from './testing/chance.ts';
import { excerptOf } from './testing/excerpt-of.ts';
import { spoil } from './testing/spoil.ts';

const town = () => repositoryFile('data/example-town/inventory.json');

describe('A flawless inventory', () => {
  for (const name of ['toronto', 'example-town'])
    test(`is what data/${name} holds, and what the lenient reader gives`, () => {
      const { inventory, problems } = readInventory(repositoryFile(`data/${name}/inventory.json`));
      assert.deepEqual(problems, []);
      assert.deepEqual(readFlawless(repositoryFile(`data/${name}/inventory.json`)), inventory);
    });

  test('comes back frozen to the last part', () => {
    const inventory = readFlawless(anInventory({ services: [aService()] }));
    assert.ok(Object.isFrozen(inventory?.services[0]) && Object.isFrozen(inventory?.municipality.bounds));
  });

  test('may say more than the schema knows', () => {
    assert.ok(readFlawless({ ...anInventory(), x_internal: { reviewer: ['A'] } }));
  });
});

describe('An inventory is not flawless', () => {
  const service = aService();
  const link = aServiceAtLocation();
  const hidden = { latitude: undefined, longitude: undefined, address_confidential: true };
  const way = { transportation: { text: 'Derrière', method: 'human' as const } };
  const flawed: [string, unknown][] = [
    ['when it is no object', null],
    ['of another version', { ...anInventory(), schema_version: '2.0' }],
    ['without one of its lists', { ...anInventory(), needs: undefined }],
    ['with one id twice', anInventory({ services: [service, { ...service, name: 'Again' }] })],
    ['with a link to no place', anInventory({ services: [service], service_at_locations: [link] })],
    [
      'with a pointer to no organization',
      anInventory({ services: [aService({ organization_id: uuid(9) })] }),
    ],
    ['with a confidential address', anInventory({ locations: [aLocation({ address_confidential: true })] })],
    [
      'with the way to a confidential place in one translation',
      anInventory({ locations: [aLocation({ ...hidden, translations: { fr: way } })] }),
    ],
    [
      'with a day that is not in the calendar',
      anInventory({ services: [aService({ assured_date: '2026-02-30' })] }),
    ],
    ['with a link that runs code', anInventory({ services: [aService({ url: 'javascript:alert(1)' })] })],
    ['with a prototype as a field', { ...anInventory(), ...JSON.parse('{"x":{"__proto__":{"y":1}}}') }],
    ['with endless nesting in a field that nobody knows', { ...anInventory(), x: nested(20_000) }],
  ];
  for (const [why, value] of flawed)
    test(why, () => {
      assert.equal(readFlawless(value), undefined);
      assert.ok(!Object.isFrozen(value) || value === null, 'the value was touched');
    });
});

describe('The two readers', () => {
  test('agree on four thousand spoilt inventories', () => {
    const whole = readFlawless(town());
    assert.ok(whole);
    const chance = chanceFrom(20_261_122);
    const seen = { flawless: 0, mended: 0, refused: 0 };
    for (let round = 0; round < 4000; round += 1) {
      const value = excerptOf(whole, chance);
      for (let times = chance.below(3); times >= 0; times -= 1) spoil(value, chance);
      const { inventory, problems } = readInventory(value);
      const flawless = readFlawless(value);
      const shown = () => `round ${round}: ${JSON.stringify(problems)}`;
      if (flawless) {
        assert.deepEqual(problems, [], shown());
        assert.ok(holds(flawless, inventory), shown());
      } else if (problems.length === 0) assert.notDeepEqual(inventory, value, shown());
      seen[flawless ? 'flawless' : inventory ? 'mended' : 'refused'] += 1;
    }
    assert.ok(seen.flawless > 400 && seen.mended > 400 && seen.refused > 40, JSON.stringify(seen));
  });
});

/** Whether a value says all that another says, and in lists no more; fields that the other lacks may stand beside. */
function holds(value: unknown, other: unknown): boolean {
  if (Array.isArray(value))
    return (
      Array.isArray(other) &&
      value.length === other.length &&
      value.every((part, index) => holds(part, other[index]))
    );
  if (!isRecord(value)) return Object.is(value, other);
  return isRecord(other) && Object.entries(other).every(([name, part]) => holds(value[name], part));
}

function nested(levels: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}
