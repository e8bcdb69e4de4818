import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Opportunity, OpportunityKind } from '../schema/opportunity.ts';
import { uuid } from '../testing/builders.ts';
import { anOpportunitiesDocument, anOpportunity } from '../testing/opportunity-builders.ts';
import { openBoard } from './board.ts';
import { similarPostings } from './similar-postings.ts';

const today = '2026-11-22';
let last = 0;
const one = (title: string, kind: OpportunityKind, noc: string | undefined, given: object = {}) => {
  last += 1;
  return anOpportunity(kind, {
    id: uuid(last),
    title,
    ...(noc && { occupation: { noc } }),
    ...given,
  } as object);
};
const titlesLike = (gone: Opportunity, ...others: readonly Opportunity[]) => {
  const board = openBoard(anOpportunitiesDocument({ opportunities: [gone, ...others] }));
  return similarPostings(board.follow(gone), board, today).map(({ opportunity }) => opportunity.title);
};

describe('Postings like one that is gone', () => {
  const gone = one('caretaker', 'job', '65312', { closes: '2026-11-15' });

  test('are open ones of its kind in its group of occupations, the newest first', () => {
    const others = [
      one('cleaner', 'job', '65310', { posted: '2026-11-01' }),
      one('window cleaner', 'job', '65311', { posted: '2026-11-20' }),
      one('closed cleaner', 'job', '65310', { closes: '2026-11-21' }),
      one('help to clean the river', 'volunteering', '65310'),
      one('cook', 'job', '63200'),
    ];
    assert.deepEqual(titlesLike(gone, ...others), ['window cleaner', 'cleaner']);
  });

  test('are never one that asks for money', () => {
    const trap = one('cleaner', 'job', '65310', {
      description: 'Send a $90 registration fee to hold your place.',
    });
    assert.deepEqual(titlesLike(gone, trap), []);
  });

  test('are five at most, and none where the occupation is not told', () => {
    const many = Array.from({ length: 8 }, (_, index) => one(`cleaner ${index}`, 'job', '65310'));
    assert.equal(titlesLike(gone, ...many).length, 5);
    assert.deepEqual(titlesLike(one('anything', 'job', undefined), ...many), []);
  });
});
