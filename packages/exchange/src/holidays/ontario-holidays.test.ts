import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ontarioHolidays } from './ontario-holidays.ts';

const days = (year: number) =>
  ontarioHolidays(year)
    .map(({ day }) => day.slice(5))
    .join(' ');
const dayOf = (name: string, year: number) => ontarioHolidays(year).find((one) => one.name === name)?.day;

describe('ontarioHolidays', () => {
  const years: [number, string][] = [
    [2024, '01-01 02-19 03-29 05-20 07-01 09-02 10-14 12-25 12-26'],
    [2025, '01-01 02-17 04-18 05-19 07-01 09-01 10-13 12-25 12-26'],
    [2026, '01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-26'],
    [2027, '01-01 02-15 03-26 05-24 07-01 09-06 10-11 12-25 12-26'],
  ];
  for (const [year, expected] of years)
    it(`knows the nine of ${year}`, () => assert.equal(days(year), expected));

  it('puts Good Friday right when Easter is as early and as late as it can be', () => {
    assert.equal(dayOf('Good Friday', 2285), '2285-03-20');
    assert.equal(dayOf('Good Friday', 2038), '2038-04-23');
  });

  it('names each in French and says who made the words', () => {
    for (const { translations } of ontarioHolidays(2026)) {
      assert.match(translations?.fr?.name?.text ?? '', /\S/);
      assert.equal(translations?.fr?.name?.method, 'machine');
    }
  });
});
