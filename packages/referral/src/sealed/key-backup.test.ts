import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { now } from '../testing/referral-builders.ts';
import { makeAgencyKey, rotateKeys } from './agency-key.ts';
import { backUpKeys, restoreKeys } from './key-backup.ts';

const keys = await rotateKeys([await makeAgencyKey(now)], new Date('2026-12-01T00:00:00Z'));
const passphrase = 'four brown kettles';
const backup = await backUpKeys(keys, passphrase);

describe('A backup of keys', () => {
  it('gives all keys back, retired ones too', async () => {
    assert.deepEqual(await restoreKeys(`\n ${backup.replaceAll('\n', '\r\n')}\n`, passphrase), { keys });
  });

  it('is a text that shows no secret part', () => {
    assert.match(backup, /^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    for (const { identity } of keys) assert.ok(!backup.includes(identity));
  });

  it('stays shut with another passphrase', async () => {
    assert.deepEqual(await restoreKeys(backup, 'four brown kettle'), { problem: 'wrong_passphrase' });
  });

  it('that was changed, or is something else, says so', async () => {
    const lines = backup.split('\n');
    const changed = lines
      .map((line, at) => (at === lines.length - 3 ? `AAAA${line.slice(4)}` : line))
      .join('\n');
    assert.deepEqual(await restoreKeys(changed, passphrase), { problem: 'altered' });
    for (const other of ['', 'hello', lines.slice(0, 4).join('\n')])
      assert.deepEqual(await restoreKeys(other, passphrase), { problem: 'not_a_backup' });
  });
});
