import assert from 'node:assert/strict';
import { it } from 'node:test';
import { plainLine, readPlainLine } from './plain-line.ts';

const counts = { passed: 12, failed: 1, skipped: 3 };

it('reads the line that it writes', () => {
  assert.deepEqual(readPlainLine(`✔ opens\n${plainLine(counts)}\n`), counts);
});

it('takes the last line, as a runner may quote one before', () => {
  assert.deepEqual(readPlainLine(`1 passed, 0 failed, 0 skipped\n${plainLine(counts)}`), counts);
});

it('finds nothing in the output of a runner that broke down, or inside a sentence', () => {
  assert.equal(readPlainLine('Error: out of memory'), undefined);
  assert.equal(readPlainLine('it said 1 passed, 0 failed, 0 skipped.'), undefined);
});
