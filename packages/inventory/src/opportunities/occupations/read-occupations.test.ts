import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readOccupations } from './read-occupations.ts';

const list = {
  format: 'newcomer-occupations/1',
  groups: { '3': 'Health occupations', '3130': 'Nursing and allied health professionals' },
  occupations: [{ noc: '31301', title: 'Registered nurses', teer: 1 }],
};

describe('A list of occupations', () => {
  test('tells title, level and group by the code', () => {
    const { occupations, problems } = readOccupations(list);
    assert.deepEqual(problems, []);
    assert.equal(occupations?.occupation('31301')?.teer, 1);
    assert.equal(occupations?.group('3130'), 'Nursing and allied health professionals');
    assert.deepEqual(
      [occupations?.occupation('99999'), occupations?.group('constructor')],
      [undefined, undefined],
    );
  });

  test('loses an occupation that does not fit, and names it', () => {
    const { occupations, problems } = readOccupations({
      ...list,
      occupations: [{ noc: '3130', title: 'A group' }, ...list.occupations],
    });
    assert.deepEqual(
      occupations?.all.map(({ noc }) => noc),
      ['31301'],
    );
    assert.equal(problems[0]?.outcome, 'left_out_part');
  });

  for (const value of [undefined, [], { ...list, format: 'other' }])
    test(`refuses ${JSON.stringify(value)?.slice(0, 30)}`, () => {
      assert.equal(readOccupations(value).problems.at(-1)?.code, 'wrong_document');
    });
});
