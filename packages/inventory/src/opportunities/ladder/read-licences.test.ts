import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLicences } from './read-licences.ts';

const nurse = {
  id: 'nurse',
  name: 'Licence to practise nursing',
  occupations: ['31301'],
  regulator: { name: 'College of Nurses of Ontario' },
  steps: [],
  open_occupations: [],
  needs: [],
};
const table = { format: 'newcomer-licences/1', language: 'en', licences: [nurse] };

describe('Reading a table of licences', () => {
  test('gives back what fits, frozen', () => {
    const { licences, problems } = readLicences(table);
    assert.deepEqual([licences, problems], [table, []]);
    assert.ok(Object.isFrozen(licences?.licences));
  });

  test('leaves out a licence for no occupation, and names it', () => {
    const { licences, problems } = readLicences({
      ...table,
      licences: [{ ...nurse, occupations: [] }, nurse],
    });
    assert.equal(licences?.licences.length, 1);
    assert.equal(problems[0]?.record, 'nurse');
  });

  for (const value of [null, [], { licences: [] }, { ...table, format: 'newcomer-places/1' }])
    test(`refuses ${JSON.stringify(value).slice(0, 40)}`, () => {
      assert.equal(readLicences(value).problems.at(-1)?.code, 'wrong_document');
    });
});
