import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aReferral } from '../testing/referral-builders.ts';
import { carryReferral } from './carry-referral.ts';
import { qrSize } from './qr-size.ts';
import { weighFields } from './weigh-fields.ts';

const page = 'https://town.example/newcomers/referral#';

describe('The QR code that a text needs', () => {
  // Capacities in byte mode as ISO/IEC 18004 gives them.
  const cases: readonly [number, number | undefined, string | undefined][] = [
    [1, 1, 'M'],
    [14, 1, 'M'],
    [15, 2, 'M'],
    [180, 9, 'M'],
    [181, 10, 'M'],
    [997, 25, 'M'],
    [998, 22, 'L'],
    [1273, 25, 'L'],
    [1274, undefined, undefined],
  ];
  for (const [characters, version, level] of cases)
    it(`for ${characters} characters is ${version ? `${version}-${level}` : 'none that a phone reads from paper'}`, () => {
      const size = qrSize('x'.repeat(characters));
      assert.deepEqual([size?.version, size?.level], [version, level]);
    });

  it('may be the largest there is, where the caller says so', () => {
    assert.deepEqual(qrSize('x'.repeat(2953), 40), { characters: 2953, version: 40, level: 'L' });
    assert.equal(qrSize('x'.repeat(2954), 40), undefined);
  });

  it('is one for a mother and her son', () => {
    assert.ok(qrSize(page + carryReferral(aReferral())));
  });
});

describe('The weight of fields', () => {
  it('names the longest field first, with what is saved without it', () => {
    const note = 'Her sister in the next town, whose car broke twice, can drive on Tuesdays if asked early.';
    const people = aReferral().people.map((person, at) => (at === 0 ? { ...person, note } : person));
    const referral = aReferral({ people });
    const [first] = weighFields(referral);
    assert.equal(first?.path, '/people/0/note');
    const { note: left, ...rest } = people[0] ?? {};
    const without = carryReferral({ ...referral, people: [rest, ...people.slice(1)] });
    assert.equal(first?.characters, carryReferral(referral).length - without.length);
  });
});
