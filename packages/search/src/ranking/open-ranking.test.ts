import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNeed, uuid } from '@newcomer-portal/inventory/testing';
import { openSearch } from '../open-search.ts';
import { directoryOf } from '../testing/directory-of.ts';
import { openSpelling } from '../vocabulary/open-spelling.ts';

const language = aNeed({ id: uuid(50), code: 'language-classes', name: 'Language classes' });
const english = aNeed({
  id: uuid(51),
  code: 'english-classes',
  name: 'Learn English',
  parent_id: language.id,
  words: { en: ['esl', 'english classes', 'inglish'], fr: ["cours d'anglais"], es: ['clases de inglés'] },
});
const papers = aNeed({
  id: uuid(52),
  code: 'immigration-papers',
  name: 'Immigration papers',
  words: { en: ['permanent residence card'], zh: ['枫叶卡'], ar: ['بطاقة الإقامة'] },
});
const bank = aNeed({
  id: uuid(53),
  code: 'bank-account',
  name: 'Bank account',
  words: { en: ['bank card', 'card'] },
});

const search = openSearch(
  directoryOf(
    [language, english, papers, bank],
    [
      { name: 'Talk and tea', needs: ['english-classes'], description: 'A group on Mondays.' },
      { name: 'Language program', needs: ['language-classes'] },
      { name: 'PR renewal desk', needs: ['immigration-papers'], place: { name: 'Cedarbrae Branch' } },
      { name: 'First account', needs: ['bank-account'] },
      { name: 'Story time', description: 'Books in English for children.' },
      { name: '图书馆服务', description: 'Bibliothèque' },
    ],
  ),
  openSpelling,
);
const answer = (words: string) => search.find({ words });
const names = (words: string) => answer(words).hits.map(({ listing }) => listing.service.name);
const meant = (words: string) => answer(words).meant.map(({ code }) => code);

const FIRST: readonly (readonly [string, string])[] = [
  ['esl', 'Talk and tea'],
  ["cours d'anglais", 'Talk and tea'],
  ['Cours d’anglais', 'Talk and tea'],
  ['inglés', 'Talk and tea'],
  ['englsh clases', 'Talk and tea'],
  ['I want to learn english please', 'Talk and tea'],
  ['permanent residence card', 'PR renewal desk'],
  ['بطاقه الاقامه', 'PR renewal desk'],
  ['枫叶卡', 'PR renewal desk'],
  ['cedarbrae', 'PR renewal desk'],
  ['cedarbra', 'PR renewal desk'],
  ['图书馆', '图书馆服务'],
  ['bibliotheque', '图书馆服务'],
  ['story', 'Story time'],
];

for (const [typed, name] of FIRST) {
  test(`"${typed}" finds ${name} first`, () => assert.equal(names(typed)[0], name));
}

test('a service that names only the wider need comes after those that name the need', () => {
  assert.deepEqual(names('esl'), ['Talk and tea', 'Language program']);
});

test('the last word may be half typed, an earlier one not', () => {
  assert.deepEqual(names('sto'), ['Story time']);
  assert.equal(names('sto time').length, 1, 'the other word still counts');
  assert.deepEqual(names('sto '), [], 'a space says that the word is whole');
});

test('the longest phrase is what was meant', () => {
  assert.deepEqual(meant('permanent residence card'), ['immigration-papers']);
  assert.deepEqual(meant('card'), ['bank-account']);
});

test('a name means no need', () => {
  assert.deepEqual(meant('cedarbrae'), []);
});

test('words that had to be guessed are given back as they were read', () => {
  assert.equal(answer('acount').corrected, 'account');
  assert.equal(answer('the acount').corrected, 'the account');
  assert.equal(answer('account').corrected, undefined);
});

test('words that nothing is like find nothing, and claim no correction', () => {
  assert.deepEqual(names('xylophone'), []);
  assert.equal(answer('xylophone').corrected, undefined);
});

test('a listing that has few of the words is left out when another has most', () => {
  assert.deepEqual(names('story time children'), ['Story time']);
});

test('a need that nothing answers finds what is beside it', () => {
  const only = openSearch(
    directoryOf([language, english], [{ name: 'Level test', needs: ['language-classes'] }]),
  );
  assert.equal(only.find({ words: 'esl' }).hits.length, 1);
});

test('without a spelling a misspelt word finds nothing, and one that comes later is used from then on', () => {
  const later = openSearch(directoryOf([], [{ name: 'Library card' }]));
  assert.equal(later.find({ words: 'libary' }).hits.length, 0);
  later.learnSpelling(openSpelling);
  assert.equal(later.find({ words: 'libary' }).hits.length, 1);
});
