import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Vocabulary } from './vocabulary.ts';

test('the same word in another number, case or accent is learned once', () => {
  const vocabulary = new Vocabulary();
  const [first] = vocabulary.learn('Réfugiés');
  assert.deepEqual(vocabulary.learn('refugie'), [first]);
  assert.deepEqual(vocabulary.written, ['réfugiés'], 'shown as it was first written');
});

test('words that say nothing are not learned', () => {
  const vocabulary = new Vocabulary();
  assert.deepEqual(vocabulary.learn('the of pour le'), []);
});

test('words are found by their beginning, also those learned after the first look', () => {
  const vocabulary = new Vocabulary();
  vocabulary.learn('doctor dentist library');
  const roots = (beginning: string) =>
    vocabulary.startingWith(beginning).map((number) => vocabulary.roots[number]);
  assert.deepEqual(roots('d'), ['dentist', 'doctor']);
  assert.deepEqual(roots('z'), []);
  vocabulary.learn('zoo docteur');
  assert.deepEqual(roots('doct'), ['docteur', 'doctor']);
  assert.deepEqual(roots('z'), ['zoo']);
});

test('a word named like a built-in of the language is a word like another', () => {
  const vocabulary = new Vocabulary();
  assert.equal(vocabulary.numberOf('constructor'), undefined);
  assert.deepEqual(vocabulary.learn('constructor __proto__'), [0, 1]);
  assert.equal(vocabulary.numberOf('constructor'), 0);
});
