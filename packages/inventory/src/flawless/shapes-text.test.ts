import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { shapesFiles, shapesText } from './shapes-text.ts';

const committed = (file: string) => new URL(`generated/${file}`, import.meta.url);
const readers = { 'shapes.ts': 'index.ts', 'opportunities-shapes.ts': 'opportunities.ts' };

describe('The committed shapes', () => {
  for (const file of shapesFiles) {
    test(`in ${file} are those of the schemas as they are now`, () => {
      const isFresh = readFileSync(committed(file), 'utf8') === shapesText(file);
      assert.ok(isFresh, 'stale: run node packages/inventory/src/flawless/write-shapes.ts');
    });

    test(`in ${file} are read without the schema library`, () => {
      const files = filesBehind(new URL(readers[file], import.meta.url));
      assert.ok(files.has(committed(file).href));
      for (const one of files) assert.match(one, /^file:.*\/src\/(?!schema\/)/);
    });
  }
});

/** Every file and library that a file needs when it runs. */
function filesBehind(file: URL, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  const imports = /^(?:import|export) (?!type\b)(?:[^;']*? from )?'([^']+)';/gm;
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
    if (specifier.startsWith('.')) filesBehind(new URL(specifier, file), seen);
    else seen.add(specifier);
  }
  return seen;
}
