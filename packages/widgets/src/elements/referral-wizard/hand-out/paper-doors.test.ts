import { aLocation, aService, uuid } from '@newcomer-portal/inventory/testing';
import type { Door, PlannedNeed } from '@newcomer-portal/referral';
import { expect } from '@open-wc/testing';
import { isDelicate } from './is-delicate.ts';
import { paperDoors } from './paper-doors.ts';

const line: Door = {
  kind: 'line',
  line: { id: 'social', kind: 'social_services', name: '211', number: '211' },
};

function aDoor(id: number, location = aLocation({ latitude: 44, longitude: -76 })): Door {
  const listing = { id: uuid(id), service: aService({ id: uuid(id) }), location };
  return { kind: 'service', candidate: { listing } as Extract<Door, { kind: 'service' }>['candidate'] };
}

function aNeed(code: string, ...doors: Door[]): PlannedNeed {
  const empty = { people: [], reasons: [], lines: [], candidates: [], notFor: [] };
  return { code, urgency: 'soon', first: false, doors, ...empty };
}

describe('the doors on paper', () => {
  it('stand once each, in the order of the plan, with all they are good for', () => {
    const [one, other] = [aDoor(1), aDoor(2)];
    const doors = paperDoors([aNeed('school', one, other), aNeed('home', other, line), aNeed('food', one)]);
    expect(doors.map(({ number, needs }) => [number, needs.map(({ code }) => code)])).to.deep.equal([
      [1, ['school', 'food']],
      [2, ['home']],
    ]);
    expect(doors.map(({ second }) => second)).to.deep.equal([other, line]);
  });

  it('are on the map where they are places, and never where the address is secret', () => {
    const secret = aLocation({ latitude: 44, longitude: -76, address_confidential: true });
    const points = paperDoors([aNeed('a', aDoor(1)), aNeed('b', aDoor(2, secret)), aNeed('c', line)]).map(
      ({ point }) => point,
    );
    expect(points).to.deep.equal([{ latitude: 44, longitude: -76 }, undefined, undefined]);
  });

  it('pass over a need without any', () => {
    expect(paperDoors([aNeed('home')])).to.deep.equal([]);
  });
});

describe('a need that tells of danger', () => {
  it('is one whose lines are for danger, and no other urgent one', () => {
    const withLine = (kind: 'violence' | 'social_services') =>
      isDelicate({ lines: [{ id: kind, kind, name: kind, number: '1' }] });
    expect([withLine('violence'), withLine('social_services'), isDelicate({ lines: [] })]).to.deep.equal([
      true,
      false,
      false,
    ]);
  });
});
