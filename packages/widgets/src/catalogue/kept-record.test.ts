import { expect } from '@open-wc/testing';
import { forbidStorage } from '../../test/elements/forbid-storage.ts';
import { keptRecord } from './kept-record.ts';

describe('the record of kept answers', () => {
  afterEach(() => keptRecord.remove());

  it('is there until it is removed, and the next one takes its place', () => {
    expect(keptRecord.read()).to.equal(undefined);
    expect(keptRecord.write('one')).to.equal(true);
    expect(keptRecord.write('another')).to.equal(true);
    expect(keptRecord.read()).to.equal('another');
    expect(localStorage.length).to.equal(1);
    keptRecord.remove();
    expect([keptRecord.read(), localStorage.length]).to.deep.equal([undefined, 0]);
  });

  it('is none where the browser forbids to look', () => {
    const allow = forbidStorage('everything');
    expect([keptRecord.read(), keptRecord.write('one')]).to.deep.equal([undefined, false]);
    expect(() => keptRecord.remove()).to.not.throw();
    allow();
  });

  it('stays as it was where the browser is full', () => {
    keptRecord.write('one');
    const allow = forbidStorage('writing');
    expect([keptRecord.write('another'), keptRecord.read()]).to.deep.equal([false, 'one']);
    allow();
  });
});
