import { expect } from '@open-wc/testing';
import { forbidStorage } from '../../test/elements/forbid-storage.ts';
import { deviceText } from '../catalogue/device-text.ts';
import { DeviceRecord } from './device-record.ts';

const NAME = 'newcomer-test';
const aRecord = (version = 1) =>
  new DeviceRecord(deviceText(NAME), version, (value) => (typeof value === 'number' ? value : undefined));

describe('a record on the device', () => {
  afterEach(() => localStorage.clear());

  it('is not there before somebody asks for it', () => {
    const record = aRecord();
    expect(record.open()).to.equal(undefined);
    expect([record.isKept, record.trouble]).to.deep.equal([false, undefined]);
    expect(localStorage.length).to.equal(0);
  });

  it('is read back on the next visit, until it is removed', () => {
    const record = aRecord();
    record.keep(3);
    record.keep(4);
    const next = aRecord();
    expect(next.open()).to.equal(4);
    expect(next.isKept).to.equal(true);
    next.remove();
    expect(next.isKept).to.equal(false);
    expect(aRecord().open()).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });

  it('is left alone and told of, where it is of another version, broken, or not what it should be', () => {
    const broken = ['{"version":0,"content":4}', '{"version":1,"content":"4"}', '{"ver', '[4]', 'null', '4'];
    for (const text of broken) {
      localStorage.setItem(NAME, text);
      const record = aRecord();
      expect(record.open(), text).to.equal(undefined);
      expect([record.isKept, record.trouble], text).to.deep.equal([false, 'unreadable']);
      expect(localStorage.getItem(NAME)).to.equal(text);
    }
  });

  it('takes the place of one that cannot be read', () => {
    localStorage.setItem(NAME, '{"ver');
    const record = aRecord();
    record.open();
    record.keep(4);
    expect(record.trouble).to.equal(undefined);
    expect(aRecord().open()).to.equal(4);
  });

  it('says when the browser lets nothing be kept, and leaves no older state', () => {
    const record = aRecord();
    record.keep(3);
    const allow = forbidStorage('writing');
    record.keep(4);
    allow();
    expect([record.isKept, record.trouble]).to.deep.equal([false, 'refused']);
    expect(localStorage.length).to.equal(0);
  });

  it('says when it could not be removed', () => {
    const record = aRecord();
    record.keep(3);
    const allow = forbidStorage('removing');
    record.remove();
    allow();
    expect([record.isKept, record.trouble]).to.deep.equal([true, 'stuck']);
  });
});
