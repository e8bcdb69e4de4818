import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aNeed, uuid } from '@newcomer-portal/inventory/testing';
import { needIds } from './need-ids.ts';

describe('needIds', () => {
  const needId = needIds([aNeed({ id: uuid(7), code: 'library' })]);

  it('finds a need by its code', () => assert.equal(needId('library'), uuid(7)));
  it('names the code that the list lacks, and what to do', () => {
    assert.throws(() => needId('libary'), /no "libary": add it there, or mend the table/);
  });
});
