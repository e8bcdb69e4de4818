import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { documentText } from '../document/document-text.ts';
import { importNoc } from './import-noc.ts';

const entry = (noc_code: string, level: number) => ({
  noc_code,
  title: `Occupation  ${noc_code} `,
  description: 'Some prose',
  teer: { level, title: 'TEER' },
  hierarchy: {
    broad_group: { code: noc_code.slice(0, 1), title: 'Broad' },
    major_group: { code: noc_code.slice(0, 2), title: 'Major' },
    minor_group: { code: noc_code.slice(0, 4), title: 'Minor' },
  },
});
const file = (path: string) => new URL(`../../../../${path}`, import.meta.url);

describe('The import of the classification', () => {
  it('takes code, title, level and groups, and no prose', () => {
    const { occupations, groups } = importNoc({ nocs: [entry('31301', 1), entry('00010', 0)] });
    assert.deepEqual(occupations, [
      { noc: '00010', title: 'Occupation 00010', teer: 0 },
      { noc: '31301', title: 'Occupation 31301', teer: 1 },
    ]);
    assert.deepEqual(Object.keys(groups).sort(), ['0', '00', '0001', '3', '31', '3130']);
  });

  for (const wrong of [null, {}, { nocs: [entry('3130', 1)] }, { nocs: [entry('31301', 2)] }])
    it(`refuses ${JSON.stringify(wrong).slice(0, 50)}`, () => assert.throws(() => importNoc(wrong), Error));

  const material = file('../shared/data/noc2021/noc.json');
  it('makes the committed list, of 516 occupations', {
    skip: existsSync(material) ? false : 'the classification is not on this machine',
  }, () => {
    const made = importNoc(JSON.parse(readFileSync(material, 'utf8')));
    assert.equal(made.occupations.length, 516);
    assert.equal(readFileSync(file('data/noc/noc-2021.json'), 'utf8'), documentText(made));
  });
});
