import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { federalFlags } from './flags.ts';

describe('federalFlags', () => {
  it('gives each column one row and each row its own number for good', () => {
    const numbers = Object.fromEntries(federalFlags.map(({ flag, number }) => [flag, number]));
    assert.deepEqual(numbers, {
      Lang_assess: 1,
      Lang_training: 2,
      Job_lang_training: 3,
      General: 4,
      Job_search: 5,
      Citzenship_test_prep: 6,
      Volunteer: 7,
      Help_gar: 8,
      Franco: 9,
      Women: 10,
      LGBTQ2: 11,
      Seniors: 12,
      Youth: 13,
      Other: 14,
    });
  });

  it('says in both languages that it is the list that says so', () => {
    for (const { description } of federalFlags) {
      assert.match(description.en, /^The federal list says that this organization [^.]+\.$/);
      assert.match(description.fr, /^La liste fédérale dit que cet organisme [^.]+\.$/);
    }
  });

  it('names a language only where the column does', () => {
    const naming = federalFlags.filter(({ languages }) => languages);
    assert.deepEqual(
      naming.map(({ flag, languages }) => [flag, languages]),
      [['Franco', ['fr']]],
    );
  });
});
