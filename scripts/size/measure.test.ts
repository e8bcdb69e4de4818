import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { measure } from './measure.ts';

describe('measure', () => {
  let folder = '';
  beforeEach(() => {
    folder = `${mkdtempSync(join(tmpdir(), 'size-'))}/`;
    mkdirSync(`${folder}chunks`);
    write('entry.js', "import './chunks/shared-1.js'; const map = () => import('./chunks/map-1.js');");
    write('chunks/shared-1.js', `export { words } from './words-1.js'; '${noise(2000)}'`);
    write('chunks/words-1.js', `export const words = '${noise(1000)}';`);
    write('chunks/map-1.js', `import './shared-1.js'; '${noise(5000)}'`);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('counts what runs at first, through imports and re-exports, and nothing that comes later', () => {
    const { files, measured } = measure(folder, ceiling('entry.js'));
    assert.deepEqual(files, ['chunks/shared-1.js', 'chunks/words-1.js', 'entry.js']);
    assert.ok(measured > 3 && measured < 5, `${measured} kB`);
  });

  it('does not count again what the page has', () => {
    const { files } = measure(folder, ceiling('chunks/map-*.js'), [
      'chunks/shared-1.js',
      'chunks/words-1.js',
    ]);
    assert.deepEqual(files, ['chunks/map-1.js']);
  });

  it('refuses a ceiling for a file that is not built, or for two', () => {
    assert.throws(() => measure(folder, ceiling('chunks/detail-*.js')), /No built file/);
    assert.throws(() => measure(folder, ceiling('chunks/*.js')), /More than one/);
  });

  const ceiling = (file: string) => ({ file, kilobytes: 1, reason: 'a test' });
  const write = (file: string, text: string) => writeFileSync(`${folder}${file}`, text);
});

/** Text that gzip can make no shorter than its bytes. */
function noise(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}
