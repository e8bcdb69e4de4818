import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HelpLine } from '@newcomer-portal/inventory';
import { uuid } from '@newcomer-portal/inventory/testing';
import { type TownService, townOf } from '../testing/town-of.ts';
import { doorsFor } from './doors-for.ts';
import { fallbacks } from './fallbacks.ts';
import { matchServices } from './match-services.ts';
import { nearestAgencies } from './nearest-agencies.ts';

const emergency: HelpLine = { id: 'emergency', kind: 'emergency', name: 'Emergency', number: '911' };
const social: HelpLine = { id: 'social', kind: 'social_services', name: 'Social services', number: '211' };
const crisis: HelpLine = { id: 'crisis', kind: 'crisis', name: 'Crisis line', number: '988' };
const options = {
  now: new Date('2026-11-24T15:00:00Z'),
  from: { latitude: 44.2, longitude: -76.5 },
  languages: ['ar'],
};
const housing = { needs: ['housing'] };
const agency = { needs: ['settlement-help'] };
const full = { availability: { state: 'full' as const, as_of: '2026-11-20' } };
const far = { place: { latitude: 44.35, longitude: -76.5 } };

/** Names of the doors for a home, and what kind each is. */
function doors(
  services: readonly TownService[],
  lines: HelpLine[] = [emergency, crisis, social],
  { without, own = [] }: { without?: keyof typeof fallbacks; own?: HelpLine[] } = {},
) {
  const directory = townOf(services, lines);
  const match = matchServices('housing', {}, directory, options);
  const agencies = () => nearestAgencies({}, directory, options);
  const ways = Object.entries(fallbacks).flatMap(([name, way]) => (name === without ? [] : [way]));
  return doorsFor({ match, agencies, lines: own, directory }, ways).map((door) =>
    door.kind === 'line' ? door.line.number : `${door.kind} ${door.candidate.listing.service.name}`,
  );
}

describe('The doors for a need', () => {
  const cases: [string, readonly TownService[], string[]][] = [
    ['are services where two or more meet it', [housing, housing, agency], ['service s1', 'service s2']],
    ['are at most three', [housing, housing, housing, housing], ['service s1', 'service s2', 'service s3']],
    ['are a service and then an agency where one meets it', [housing, agency], ['service s1', 'agency s2']],
    ['pass over a full service', [{ ...housing, ...full }, agency, agency], ['agency s2', 'agency s3']],
    [
      'pass over one that is closed for now',
      [{ ...housing, status: 'temporarily closed' }, agency],
      ['agency s2', '211'],
    ],
    ['are the nearest agency first', [{ ...agency, ...far }, agency], ['agency s2', 'agency s1']],
    ['are 211 alone where there is no service', [], ['211']],
    [
      'are one for each organization',
      [{ ...housing, organization_id: uuid(101) }, { ...housing, organization_id: uuid(101) }, agency],
      ['service s1', 'agency s3'],
    ],
  ];
  for (const [name, services, expected] of cases)
    test(name, () => assert.deepEqual(doors(services), expected));

  test('are no emergency line beside another door', () => {
    assert.deepEqual(doors([housing], [emergency]), ['service s1']);
    assert.deepEqual(doors([agency], [emergency, crisis]), ['agency s1']);
  });

  test('are an emergency line where the need itself asks for it', () => {
    assert.deepEqual(doors([housing], [emergency], { own: [emergency] }), ['service s1', '911']);
    assert.deepEqual(doors([], undefined, { own: [crisis, emergency] }), ['988', '911']);
  });

  test('are an emergency line where the town has nothing else', () => {
    assert.deepEqual(doors([], [emergency]), ['911']);
    assert.deepEqual(doors([], [emergency, crisis]), ['988']);
  });

  test('are none only where the town has no service and no line', () => {
    assert.deepEqual(doors([], []), []);
  });
});

describe('Without', () => {
  const removed: [keyof typeof fallbacks, readonly TownService[], HelpLine[], HelpLine[]?][] = [
    ['fittingServices', [housing], []],
    ['generalAgencies', [agency], []],
    ['ownLines', [], [], [crisis]],
    ['socialServices', [], [crisis, social]],
    ['anyLine', [], [emergency]],
  ];
  for (const [without, services, lines, own] of removed)
    test(`${without}, a door is lost`, () => {
      const [first] = doors(services, lines, { own });
      assert.ok(first);
      assert.notEqual(doors(services, lines, { own, without })[0], first);
    });
});
