import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { writeIntegrity } from './write-integrity.ts';

/** `printf "let a;" | openssl dgst -sha384 -binary | openssl base64 -A` */
const HASH = 'sha384-a2/fTciDUgS9Ux351fbtCVO0n0jYkgLOIxKkwdl+/YXBTe58c2wv3J0uV4icmK0L';

describe('writeIntegrity', () => {
  let folder = '';
  beforeEach(() => {
    folder = `${mkdtempSync(join(tmpdir(), 'integrity-'))}/`;
    mkdirSync(`${folder}chunks`);
    writeFileSync(`${folder}entry.js`, 'let a;');
    writeFileSync(`${folder}chunks/map.js`, 'let b;');
    writeFileSync(`${folder}licences.md`, 'MIT');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives the hash that a browser computes', () => {
    writeIntegrity(folder);
    assert.equal(read('integrity.json')['entry.js'], HASH);
  });

  it('names every script, those in folders too, and nothing else', () => {
    writeIntegrity(folder);
    assert.deepEqual(Object.keys(read('integrity.json')), ['chunks/map.js', 'entry.js']);
  });

  it('maps addresses that start at the folder, as an import map needs them', () => {
    writeIntegrity(folder);
    assert.equal(Object(read('import-map.json').integrity)['./entry.js'], HASH);
  });

  it('gives another hash when one byte differs', () => {
    writeFileSync(`${folder}entry.js`, 'let c;');
    writeIntegrity(folder);
    assert.notEqual(read('integrity.json')['entry.js'], HASH);
  });

  function read(file: string): Record<string, unknown> {
    return JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
  }
});
