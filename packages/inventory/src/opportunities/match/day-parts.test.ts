import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayParts, freeTimeOf, isFreeOn } from './day-parts.ts';
import { weekdays } from './shifts-of.ts';

describe('the parts of a day', () => {
  test('follow one another around the clock', () => {
    const [first, ...others] = dayParts;
    let end = first?.to;
    for (const { from, to } of others) {
      assert.equal(from, end);
      end = to;
    }
    assert.equal(end, (first?.from ?? 0) + 1440);
  });

  test('are stretches of a weekday', () => {
    assert.deepEqual(freeTimeOf('TU', 'morning'), [{ day: 'TU', from: '06:00', to: '12:00' }]);
  });

  test('go on into the next day at night, from Sunday into Monday too', () => {
    assert.deepEqual(freeTimeOf('SU', 'night'), [
      { day: 'SU', from: '22:00', to: '24:00' },
      { day: 'MO', from: '00:00', to: '06:00' },
    ]);
  });

  test('are found again in free times, each alone', () => {
    const free = [...freeTimeOf('MO', 'evening'), ...freeTimeOf('SU', 'night')];
    const found = weekdays.flatMap((day) =>
      dayParts.filter(({ part }) => isFreeOn(free, day, part)).map(({ part }) => `${day} ${part}`),
    );
    assert.deepEqual(found, ['MO evening', 'SU night']);
  });
});
