import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { shapesText } from './shapes-text.ts';

const committed = new URL('generated/shapes.ts', import.meta.url);

describe('The committed shapes', () => {
  test('are those of the schemas as they are now', () => {
    const isFresh = readFileSync(committed, 'utf8') === shapesText();
    assert.ok(isFresh, 'stale: run node packages/inventory/src/flawless/write-shapes.ts');
  });

  test('are read without the schema library', () => {
    const files = filesBehind(new URL('index.ts', import.meta.url));
    assert.ok(files.has(committed.href));
    for (const file of files) assert.match(file, /^file:.*\/src\/(?!schema\/)/);
  });
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
