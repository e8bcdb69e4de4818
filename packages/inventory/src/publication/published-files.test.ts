import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { publishedFiles } from './published-files.ts';

const folder = new URL('../../schema/', import.meta.url);
const remedy = 'run node packages/inventory/src/publication/write.ts';

describe('The committed schema files', () => {
  for (const [name, text] of publishedFiles())
    test(`hold ${name} as the schemas are now`, async () => {
      const committed = await readFile(new URL(name, folder), 'utf8').catch(() => '');
      assert.ok(committed === text, `${name} is stale: ${remedy}`);
    });

  test('hold nothing else', async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    assert.equal(entries.filter((entry) => entry.isFile()).length, publishedFiles().size, remedy);
  });
});
