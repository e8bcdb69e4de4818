import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPostalCode } from './postal-code.ts';

describe('readPostalCode', () => {
  for (const typed of ['M1L 2K3', 'm1l2k3', ' M1L-2K3  ', 'M1L\u00a02K3'])
    it(`writes ${JSON.stringify(typed)} as M1L 2K3`, () => assert.equal(readPostalCode(typed), 'M1L 2K3'));

  for (const typed of ['L6T 4BS', 'MSV 3L1', 'L4K OA4', 'M5V 2RV', 'D1L 2K3', 'M1L', '', '90210'])
    it(`does not guess at ${JSON.stringify(typed)}`, () => assert.equal(readPostalCode(typed), undefined));
});
