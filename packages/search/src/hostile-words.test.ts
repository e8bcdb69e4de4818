import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDirectory } from '@newcomer-portal/inventory';
import { aNeed } from '@newcomer-portal/inventory/testing';
import { openSearch } from './open-search.ts';
import { generateInventory } from './testing/generate-inventory.ts';
import { openSpelling } from './vocabulary/open-spelling.ts';

const search = openSearch(openDirectory(generateInventory(200, [aNeed()])), openSpelling);

const HOSTILE: Readonly<Record<string, string>> = {
  'ten thousand letters': 'a'.repeat(10_000),
  'ten thousand words': 'english '.repeat(10_000),
  'ten thousand different words': Array.from({ length: 10_000 }, (_, number) => `w${number}`).join(' '),
  'letters of a regular expression': '(((.*+?^$[{}]()|[\\]\\',
  'a catastrophic pattern': `${'a'.repeat(50)}(a+)+$`,
  'names of built-ins': 'constructor __proto__ toString hasOwnProperty valueOf',
  emoji: '👩‍👩‍👧‍👦🇨🇦❤️',
  'only spaces': ' \t\n\u00a0\u2003',
  'half a character': '\ud800 \udc00 eng\ud83d',
  'a flood of accents': `e${'\u0301'.repeat(5_000)}`,
  'text that turns around': '\u202eenglish\u202c',
  'nothing but nothing': '\u0000\u200b\ufeff',
  markup: '<script>alert(1)</script>',
  'Chinese without end': '图'.repeat(10_000),
  'a ligature that grows eighteenfold': '\ufdfa'.repeat(5_000),
};

for (const [what, words] of Object.entries(HOSTILE)) {
  test(`${what} neither throws nor is taken for a fault`, () => {
    const { hits, facets, corrected } = search.find({ words });
    assert.ok(hits.length <= 200);
    assert.ok(facets.needs.notGiven <= 200);
    assert.ok((corrected ?? '').length <= 400);
  });
}

test('only the beginning of a pasted text is read', () => {
  assert.equal(search.find({ words: `${'x '.repeat(100)}english` }).hits.length, 0);
  assert.ok(search.find({ words: 'english' }).hits.length > 0);
});
