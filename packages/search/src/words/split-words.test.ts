import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitWords } from './split-words.ts';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["Cours d'anglais", ['cours', 'd', 'anglais']],
  ['ESL/LINC (free!)', ['esl', 'linc', 'free']],
  ['M1L-2K3', ['m1l', '2k3']],
  ['ਪੰਜਾਬੀ ਕਲਾਸ', ['ਪੰਜਾਬੀ', 'ਕਲਾਸ']],
  ['图书馆', ['图书', '书馆']],
  ['医', ['医']],
  ['English 英语课 free', ['english', '英语', '语课', 'free']],
  ['  ', []],
  ['👩🏽‍🏫 ... ', []],
  ['\ud800', []],
];

for (const [text, words] of CASES) {
  test(`${JSON.stringify(text)} has the words ${words.join(', ') || 'none'}`, () => {
    assert.deepEqual(splitWords(text), words);
  });
}
