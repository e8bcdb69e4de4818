import { expect } from '@open-wc/testing';
import { forbidStorage } from '../../test/elements/forbid-storage.ts';
import { deviceText } from './device-text.ts';

const record = deviceText('newcomer-test');

describe('a text that the device keeps', () => {
  afterEach(() => record.remove());

  it('is there until it is removed, and the next one takes its place', () => {
    expect(record.read()).to.equal(undefined);
    expect(record.write('one')).to.equal(true);
    expect(record.write('another')).to.equal(true);
    expect(record.read()).to.equal('another');
    expect(localStorage.length).to.equal(1);
    record.remove();
    expect([record.read(), localStorage.length]).to.deep.equal([undefined, 0]);
  });

  it('is none where the browser forbids to look', () => {
    const allow = forbidStorage('everything');
    expect([record.read(), record.write('one')]).to.deep.equal([undefined, false]);
    expect(() => record.remove()).to.not.throw();
    allow();
  });

  it('stays as it was where the browser is full', () => {
    record.write('one');
    const allow = forbidStorage('writing');
    expect([record.write('another'), record.read()]).to.deep.equal([false, 'one']);
    allow();
  });
});
