import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFiller } from './is-filler.ts';
import { rootOf } from './root-of.ts';

test('words that say nothing of what is looked for are fillers in both languages', () => {
  for (const word of ['I', 'need', 'the', 'où', 'près', 'cherche', 'd', 'besoin', 'aide']) {
    assert.ok(isFiller(rootOf(word)), word);
  }
});

test('what is looked for is no filler, however short', () => {
  for (const word of ['job', 'sin', 'art', 'emploi', '8', '医', 'aidant']) {
    assert.ok(!isFiller(rootOf(word)), word);
  }
});
