import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNewcomerCounts } from './newcomer-counts.ts';

const head =
  'neighbourhood_id,neighbourhood_name,pop_private_households_25pct,immigrants,immigrants_2011_2021,immigrants_2016_2021,non_permanent_residents';

describe('readNewcomerCounts', () => {
  it('reads people by neighbourhood, also with a byte order mark and a comma in the name', () => {
    assert.deepEqual(readNewcomerCounts(`\ufeff${head}\n007,"River, side",33300,18805,4420,2330,2685\n`), [
      {
        id: 7,
        name: 'River, side',
        population: 33300,
        recent_immigrants: 2330,
        non_permanent_residents: 2685,
      },
    ]);
  });

  for (const count of ['', 'x', '-5', '12.5'])
    it(`does not take "${count}" for a number of people`, () => {
      assert.throws(() => readNewcomerCounts(`${head}\n7,Riverside,33300,1,1,${count},5\n`), {
        message: `immigrants_2016_2021 of "Riverside" is "${count}", not a number of people`,
      });
    });
});
