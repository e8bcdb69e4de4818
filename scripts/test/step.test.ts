import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, runner } from './step.ts';

const program = (script: string) => ['node', '-e', script];

describe('a check', () => {
  it('passes or fails as one test, by the exit code', async () => {
    const good = await check('good', program('process.exit(0)')).run();
    const bad = await check('bad', program('console.error("line 3"); process.exit(2)')).run();
    assert.deepEqual([good.passed, good.failed], [1, 0]);
    assert.deepEqual([bad.passed, bad.failed, bad.output], [0, 1, 'line 3\n']);
  });

  it('fails where its program is not installed, and names it', async () => {
    const { failed, output } = await check('missing', ['no-such-linter']).run();
    assert.equal(failed, 1);
    assert.match(output, /no-such-linter/);
  });
});

describe('a runner', () => {
  it('counts as its program counts', async () => {
    const { passed, failed, skipped } = await runner(
      'tests',
      program('console.log("5 passed, 0 failed, 2 skipped")'),
    ).run();
    assert.deepEqual([passed, failed, skipped], [5, 0, 2]);
  });

  it('reads the counts behind what moves the cursor', async () => {
    const script = 'console.log("\\u001b[2K\\u001b[1A\\u001b[G5 passed, 0 failed, 0 skipped")';
    assert.equal((await runner('tests', program(script)).run()).passed, 5);
  });

  it('has a failed test where the program broke down after passing all', async () => {
    const script = 'console.log("5 passed, 0 failed, 0 skipped"); process.exit(1)';
    assert.equal((await runner('tests', program(script)).run()).failed, 1);
  });

  it('has a failed test where the program counted none', async () => {
    assert.equal((await runner('tests', program('')).run()).failed, 1);
  });
});
