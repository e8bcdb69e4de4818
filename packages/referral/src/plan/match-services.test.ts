import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aSchedule, uuid } from '@newcomer-portal/inventory/testing';
import { type TownService, townOf } from '../testing/town-of.ts';
import type { Why } from './candidate.ts';
import { matchServices } from './match-services.ts';
import type { PersonTold } from './person-told.ts';

const now = new Date('2026-11-24T15:00:00Z'); // a Tuesday, 10:00 in the test town
const from = { latitude: 44.2, longitude: -76.5 };
const english = { needs: ['english-classes'] };
const arabic = { languages: [{ id: uuid(800), code: 'ar' }] };

function match(services: readonly Partial<TownService>[], person: PersonTold = {}) {
  const town = townOf(services.map((service) => ({ ...english, ...service })));
  return matchServices('english-classes', person, town, { now, from, languages: ['ar'] });
}
const names = (services: readonly Partial<TownService>[], person?: PersonTold) =>
  match(services, person).candidates.map(({ listing }) => listing.service.name);
const why = (service: Partial<TownService>, person?: PersonTold): Why['code'][] =>
  [...match([service], person).candidates, ...match([service], person).notFor].flatMap((found) =>
    found.why.map(({ code }) => code),
  );

const adults = { eligibility_rules: [{ about: 'age' as const, minimum: 18 }] };
const free = { cost_options: [{ id: uuid(801), amount: 0 }] };
const state = (of: 'accepting' | 'wait_list' | 'full', as_of = '2026-11-01') => ({
  availability: { state: of, as_of, wait_days: 20 },
});
const wheelchair = (available: boolean) => ({
  place: { accessibility: [{ id: uuid(802), feature: 'wheelchair' as const, available }] },
});
const far = { place: { latitude: 44.35, longitude: -76.5 } };

describe('The better match', () => {
  const order: [string, Partial<TownService>, Partial<TownService>, PersonTold?][] = [
    ['is surely for the person', {}, adults, { age: 30 }],
    ['speaks their language', {}, arabic],
    [
      'has an interpreter rather than another language',
      { languages: [{ id: uuid(803), code: 'fr' }] },
      { interpretation_services: 'By phone' },
    ],
    ['is nearer', far, {}],
    ['takes people rather than having a list', state('wait_list'), state('accepting')],
    ['does not say rather than being full', state('full'), {}],
    ['was full long ago rather than now', state('full'), state('full', '2025-01-01')],
    ['is free', {}, free],
    ['can be entered, for who needs it', wheelchair(false), wheelchair(true), { wheelchair: true }],
    ['names the need itself', { needs: ['language'] }, {}],
    ['is running', { status: 'temporarily closed' }, {}],
  ];
  for (const [name, worse, better, person] of order)
    test(name, () => assert.deepEqual(names([worse, better], person), ['s2', 's1']));

  test('of equals is the inventory’s first', () => assert.deepEqual(names([{}, {}]), ['s1', 's2']));
});

describe('Why a service was chosen', () => {
  const told: [string, Partial<TownService>, Why['code'][], PersonTold?][] = [
    ['it is for the person', adults, ['for_you', 'near'], { age: 30 }],
    ['the person should ask', adults, ['ask_if_for_you', 'near']],
    ['it is not for the person', adults, ['not_for_you', 'near'], { age: 12 }],
    ['it speaks their language', arabic, ['speaks', 'near']],
    ['nobody needs to travel', { delivery: ['phone'] }, ['near', 'no_travel']],
    ['how long the list is', state('wait_list'), ['near', 'wait_list']],
    ['it is free', free, ['near', 'free']],
    ['the door is open', { schedules: [aSchedule()] }, ['near', 'open_now']],
    [
      'a wheelchair gets in, where that was asked',
      wheelchair(true),
      ['near', 'wheelchair'],
      { wheelchair: true },
    ],
    ['it helps more widely', { needs: ['language'] }, ['wider_help', 'near']],
    ['nothing, where nobody said anything', far, []],
  ];
  for (const [name, service, codes, person] of told)
    test(`says that ${name}`, () => assert.deepEqual(why(service, person), codes));
});

describe('A match', () => {
  test('keeps apart what is not for the person, with the rule that says so', () => {
    const { candidates, notFor } = match([adults, {}], { age: 12 });
    assert.deepEqual(
      candidates.map(({ listing }) => listing.service.name),
      ['s2'],
    );
    assert.equal(notFor[0]?.eligibility.reasons[0]?.code, 'age_below');
  });

  test('reads the hours of the language, not of the door', () => {
    const byday = 'FR';
    const languages = [{ id: uuid(804), code: 'ar', schedules: [aSchedule({ byday })] }];
    const [found] = match([{ languages, schedules: [aSchedule()] }]).candidates;
    assert.deepEqual(found?.language, { state: 'spoken', code: 'ar', atTimes: true });
    assert.equal(found?.opening.state, 'closed');
  });

  test('passes over a service that nobody could reach', () => {
    const nowhere = { place: { latitude: undefined, longitude: undefined } };
    assert.deepEqual(names([nowhere, { ...nowhere, email: 'desk@s2.example' }]), ['s2']);
  });

  test('of a need that the town does not know is empty', () => {
    const options = { now, languages: [] };
    for (const need of ['castle', '__proto__', ''])
      assert.deepEqual(matchServices(need, {}, townOf([english]), options), { candidates: [], notFor: [] });
  });
});
