import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { csvText } from './csv-text.ts';

const back = (rows: readonly (readonly string[])[]) => parse(csvText(rows), { bom: true });

describe('A table as CSV', () => {
  it('comes back as it was: quotes, commas, lines and every script', () => {
    const rows = [
      ['name', 'said'],
      ['Maryam "M"', 'one, two\r\nthree; four'],
      ['مريم', "L'été – 中"],
      ['', 'a - b = c'],
    ];
    assert.deepEqual(back(rows), rows);
  });

  it('holds no formula, also where blanks or wide signs hide one', () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '  =cmd',
      '\t=1',
      '\r=1',
      '\n=1',
      '＝1',
      '＋1',
      '－1',
      '＠A',
    ];
    for (const [row] of back(formulas.map((formula) => [formula]))) assert.match(row ?? '', /^'/);
  });

  it('leaves other text alone', () => {
    const texts = ["'quoted", '705-555-0110', '1=1', '(705) 555', '“=1”'];
    assert.deepEqual(back(texts.map((text) => [text])).flat(), texts);
  });

  it('ends every line as the standard says, and begins with the mark of its letters', () => {
    assert.equal(csvText([['a'], ['b']]), '\uFEFF"a"\r\n"b"\r\n');
  });
});
