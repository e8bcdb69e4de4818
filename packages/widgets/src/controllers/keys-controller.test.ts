import { expect } from '@open-wc/testing';
import { inHost } from '../../test/elements/in-host.ts';
import { KeysController } from './keys-controller.ts';

async function someKeys(): Promise<KeysController> {
  return (await inHost((host) => new KeysController(host))).controller;
}

describe('the keys of an agency', () => {
  it('come back from their file with the passphrase, the one in use first', async () => {
    const made = await someKeys();
    const files: string[] = [];
    await made.renew('four green garden chairs', (file) => files.push(file));
    await made.renew('four green garden chairs', (file) => files.push(file));
    const other = await someKeys();
    await other.restore(files[1] ?? '', 'four green garden chairs');
    expect(other.keys).to.deep.equal(made.keys);
    expect(other.keys.map(({ retired }) => retired === undefined)).to.deep.equal([true, false]);
  });

  it('stay as they are where a file does not open, and say why', async () => {
    const keys = await someKeys();
    let file = '';
    await keys.renew('four green garden chairs', (text) => {
      file = text;
    });
    const before = keys.keys;
    await keys.restore(file, 'five');
    expect(keys.problem).to.equal('wrong_passphrase');
    await keys.restore('hello', 'five');
    expect(keys.problem).to.equal('not_a_backup');
    expect(keys.keys).to.equal(before);
  });
});
