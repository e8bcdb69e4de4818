import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { numberOf } from './number-of.ts';

const cases: readonly (readonly [string, number | undefined])[] = [
  ['17.60', 17.6],
  ['17,60', 17.6],
  ['17,60 $', 17.6],
  ['$17.60', 17.6],
  ['17.60 CAD', 17.6],
  ['1,200', 1200],
  ['1 200,50', 1200.5],
  ['1,234,567.5', 1_234_567.5],
  ['65\u202f000', 65_000],
  ['١٧٫٦٠', 17.6],
  ['۲۰', 20],
  ['0', 0],
  ['', undefined],
  ['-5', undefined],
  ['17-20', undefined],
  ['about 17', undefined],
  ['1e9', undefined],
  ['1.2.3', undefined],
  ['Infinity', undefined],
];

describe('A typed number', () => {
  for (const [typed, number] of cases)
    test(`${JSON.stringify(typed)} is ${number}`, () => assert.equal(numberOf(typed), number));
});
