import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rootOf } from './root-of.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['classes', 'class'],
  ['classe', 'class'],
  ['libraries', 'library'],
  ['Réfugiées', 'refugie'],
  ['santé', 'SANTE'],
  ['jobs', 'job'],
  ['taxes', 'tax'],
  ['services', 'service'],
  ['activités', 'activite'],
  ['cœur', 'coeur'],
  ['école', 'e\u0301cole'],
  ['مَدْرَسَة', 'مدرسه'],
  ['أسرة', 'اسره'],
];

for (const [one, other] of SAME) {
  test(`"${one}" and "${other}" are one word`, () => assert.equal(rootOf(one), rootOf(other)));
}

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['care', 'car'],
  ['bus', 'bu'],
  ['class', 'clas'],
  ['ਪੰਜਾਬੀ', 'ਪਜਬ'],
  ['english', 'anglais'],
];

for (const [one, other] of DIFFERENT) {
  test(`"${one}" and "${other}" stay two words`, () => assert.notEqual(rootOf(one), rootOf(other)));
}

test('a word of ten thousand letters is cut', () => {
  assert.ok(rootOf('a'.repeat(10_000)).length <= 24);
});
