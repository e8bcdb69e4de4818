import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Spelling } from './spelling.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary();
vocabulary.learn(
  'doctor dentist library employment immigration interpreter apartment anglais lawyer constructor',
);
const spelling = new Spelling(vocabulary);
const nearest = (word: string) => vocabulary.written[spelling.nearest(word)[0]?.number ?? -1];

const MISSPELT = {
  docter: 'doctor',
  libary: 'library',
  emploiment: 'employment',
  imigration: 'immigration',
  interpretor: 'interpreter',
  apartement: 'apartment',
  danglais: 'anglais',
  lawer: 'lawyer',
};

for (const [typed, meant] of Object.entries(MISSPELT)) {
  test(`"${typed}" is read as "${meant}"`, () => assert.equal(nearest(typed), meant));
}

test('a word like none that is known is not guessed at', () => {
  assert.deepEqual(spelling.nearest('xylophone'), []);
  assert.deepEqual(spelling.nearest('zzzz'), []);
});

test('a short word is not guessed at', () => {
  assert.deepEqual(spelling.nearest('doc'), []);
});
