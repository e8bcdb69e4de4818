import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAmount, readDay, readPayUnit } from './read-cells.ts';

describe('An amount', () => {
  const cases: [string, number | undefined][] = [
    ['18.5', 18.5],
    ['$18.50', 18.5],
    ['18,50 $', 18.5],
    ['1,250', 1250],
    ['1 250,00 $', 1250],
    ['62,000.00 CAD', 62000],
    ['to be discussed', undefined],
    ['-4', undefined],
    ['', undefined],
  ];
  for (const [text, amount] of cases)
    it(`in ${JSON.stringify(text)} is ${amount}`, () => assert.equal(readAmount(text), amount));
});

describe('A unit of pay', () => {
  const cases: [string, string | undefined][] = [
    ['Hourly', 'hour'],
    ["l'heure", 'hour'],
    ['/hr', 'hour'],
    ['par semaine', 'week'],
    ['annual', 'year'],
    ['année', 'year'],
    ['MONTH', 'month'],
    ['fortnight', undefined],
  ];
  for (const [text, unit] of cases)
    it(`in "${text}" is ${unit}`, () => assert.equal(readPayUnit(text), unit));
});

describe('A day', () => {
  const cases: [string, 'day_first' | 'month_first' | undefined, string | undefined][] = [
    ['2026-11-22', undefined, '2026-11-22'],
    ['2026/1/2', undefined, '2026-01-02'],
    ['2026-11-22T23:59:00-05:00', undefined, '2026-11-22'],
    ['3/4/2026', 'day_first', '2026-04-03'],
    ['3/4/2026', 'month_first', '2026-03-04'],
    ['3/4/2026', undefined, undefined],
    ['2026-02-30', undefined, undefined],
    ['soon', 'day_first', undefined],
  ];
  for (const [text, order, day] of cases)
    it(`in "${text}" (${order}) is ${day}`, () => assert.equal(readDay(text, order), day));
});
