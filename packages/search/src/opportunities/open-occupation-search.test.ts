import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openSpelling } from '../vocabulary/open-spelling.ts';
import { openOccupationSearch } from './open-occupation-search.ts';

const occupations = [
  { noc: '31301', title: 'Registered nurses and registered psychiatric nurses' },
  { noc: '32101', title: 'Licensed practical nurses' },
  {
    noc: '63202',
    title: 'Bakers',
    translations: { fr: { title: { text: 'Boulangers', method: 'human' as const } } },
  },
  { noc: '99999' },
];
const search = openOccupationSearch(occupations);
const found = (typed: string, find = search) => find(typed).map(({ noc }) => noc);

describe('the search for an occupation', () => {
  test('finds a title by one of its words, half typed or in the singular', () => {
    assert.deepEqual(found('bak'), ['63202']);
    assert.deepEqual(found('nurse'), ['32101', '31301']);
  });

  test('puts a title that has all the words before one that has some', () => {
    assert.deepEqual(found('psychiatric nurse')[0], '31301');
  });

  test('finds a translated title', () => {
    assert.deepEqual(found('boulanger'), ['63202']);
  });

  test('finds nothing without words, and for words that no title has', () => {
    for (const typed of ['', '  ', 'the', 'astronaut', '31301']) assert.deepEqual(found(typed), [], typed);
  });

  test('guesses a misspelt word once it knows how', () => {
    assert.deepEqual(found('nursse'), []);
    assert.deepEqual(found('nursse', openOccupationSearch(occupations, openSpelling)), ['32101', '31301']);
  });
});
