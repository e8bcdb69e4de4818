import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DEEPEST_NESTING, LONGEST_TEXT, parseJson } from './parse-json.ts';

describe('Parsing text that a stranger wrote', () => {
  test('gives the value of JSON, also when that is null', () => {
    assert.deepEqual(parseJson('{"a":[1,"]["]}'), { value: { a: [1, ']['] } });
    assert.deepEqual(parseJson('null'), { value: null });
  });

  const refusals: [string, string, string][] = [
    ['a web page', '<!doctype html><title>Not found</title>', 'not_json'],
    ['a text cut in the middle', '{"services":[{"name":"Eng', 'not_json'],
    ['nothing', '', 'not_json'],
    ['a text that is too long', ' '.repeat(LONGEST_TEXT + 1), 'too_large'],
    ['nesting 20,000 deep', '['.repeat(20_000) + ']'.repeat(20_000), 'too_deep'],
    ['nesting that mixes lists and records', '[{"a":'.repeat(5_000), 'too_deep'],
  ];
  for (const [name, text, code] of refusals)
    test(`refuses ${name}`, () => {
      const { problem, value } = parseJson(text);
      assert.deepEqual([problem?.code, problem?.outcome, value], [code, 'refused', undefined]);
    });

  test('shows only the beginning of what it refused', () => {
    assert.equal(parseJson('x'.repeat(1_000)).problem?.values?.starts, 'x'.repeat(40));
  });

  test('takes nesting up to the limit', () => {
    const nested = '['.repeat(DEEPEST_NESTING) + ']'.repeat(DEEPEST_NESTING);
    assert.equal(parseJson(nested).problem, undefined);
    assert.equal(parseJson(`[${nested}]`).problem?.code, 'too_deep');
  });

  test('counts no brackets inside words, however they are escaped', () => {
    const words = JSON.stringify([`${'['.repeat(100)}"${'{'.repeat(100)}\\`, '['.repeat(100)]);
    assert.equal(parseJson(words).problem, undefined);
  });

  test('takes words of ten million characters', () => {
    assert.equal(parseJson(`"${'a'.repeat(10_000_000)}"`).problem, undefined);
    assert.equal(parseJson(`"${'\\"'.repeat(5_000_000)}`).problem?.code, 'not_json');
  });
});
