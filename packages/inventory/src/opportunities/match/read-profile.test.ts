import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Profile } from './profile.ts';
import { readProfile } from './read-profile.ts';

const whole: Profile = {
  skills: ['baking'],
  interests: ['food'],
  free: [{ day: 'SU', from: '22:00', to: '24:00' }],
  levels: { en: { all: 5, speaking: 6 }, fr: { all: 8 } },
  occupations: ['31301'],
  licences: [],
  papers: ['degree'],
  months: { canada: 0, abroad: 60 },
  within: 5000,
};

describe('a profile that a device has kept', () => {
  test('is read as it was told', () => {
    assert.deepEqual(readProfile(JSON.parse(JSON.stringify(whole))), whole);
    assert.deepEqual(readProfile({}), {});
  });

  test('is no profile where a part of it does not fit', () => {
    const broken = [
      undefined,
      'profile',
      [],
      { skills: 'baking' },
      { skills: ['<b>'] },
      { free: [{ day: 'XX', from: '06:00', to: '12:00' }] },
      { levels: { en: { all: 13 } } },
      { occupations: ['nurse'] },
      { papers: ['passport'] },
      { months: { canada: -1 } },
      { within: 'far' },
    ];
    for (const value of broken) assert.equal(readProfile(value), undefined, JSON.stringify(value));
  });

  test('loses what nobody asked for', () => {
    assert.deepEqual(readProfile(JSON.parse('{"within": 500, "__proto__": {"a": 1}, "name": "Amal"}')), {
      within: 500,
    });
  });
});
