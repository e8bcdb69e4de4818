import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Licence } from '../../schema/licence.ts';
import type { Opportunity, OpportunityKind } from '../../schema/opportunity.ts';
import { uuid } from '../../testing/builders.ts';
import { anOpportunitiesDocument, anOpportunity } from '../../testing/opportunity-builders.ts';
import { openBoard } from '../board.ts';
import { ladderFor } from './ladder-for.ts';

const licence: Licence = {
  id: 'nurse',
  name: 'Licence to practise nursing',
  occupations: ['31301'],
  regulator: { name: 'College of Nurses of Ontario' },
  steps: [{ title: 'Ask the college what you need' }],
  open_occupations: ['33102', '44101'],
  needs: ['credentials'],
};
const required = [{ kind: 'licence' as const, name: 'Nursing', licence_id: 'nurse' }];
let last = 0;
const one = (title: string, kind: OpportunityKind, noc: string, given: object = {}): Opportunity => {
  last += 1;
  return anOpportunity(kind, { id: uuid(last), title, occupation: { noc }, ...given } as object);
};
const board = openBoard(
  anOpportunitiesDocument({
    opportunities: [
      one('visits', 'volunteering', '33102'),
      one('a day with a nurse', 'job_shadowing', '31301'),
      one('care aide', 'job', '33102'),
      one('clinic clerk, nurse trained', 'job', '31301'),
      one('care aide, closed', 'job', '33102', { closes: '2026-11-21' }),
      one('nurse', 'job', '31301', { credentials: required }),
      one('nurse practitioner', 'job', '31302', { credentials: required }),
      one('a nurse to talk to', 'mentoring', '31301'),
      one('bridging for nurses', 'bridging', '31301'),
      one('placement', 'placement', '33102'),
      one('care aide who pays first', 'job', '33102', {
        description: 'Send a $90 registration fee to start.',
      }),
      one('waiter', 'job', '65200'),
    ],
  }),
);

describe('The ladder to an occupation', () => {
  const { rungs, ...ladder } = ladderFor('31301', board, [licence], '2026-11-22');

  test('leads from volunteering to the licence, with what is open today and no trap', () => {
    assert.deepEqual(
      rungs.map(({ code, postings }) => [code, postings.map(({ opportunity }) => opportunity.title)]),
      [
        ['volunteering', ['visits', 'a day with a nurse']],
        ['work_without_licence', ['care aide', 'clinic clerk, nurse trained']],
        ['mentoring', ['a nurse to talk to']],
        ['training', ['bridging for nurses', 'placement']],
        ['own_occupation', ['nurse']],
      ],
    );
  });

  test('names the licence and the way to it', () => {
    assert.equal(ladder.licence?.regulator.name, 'College of Nurses of Ontario');
  });

  test('stands without a licence too', () => {
    const { licence: none, rungs } = ladderFor('65200', board, [licence], '2026-11-22');
    assert.equal(none, undefined);
    assert.deepEqual(
      rungs.flatMap(({ postings }) => postings).map(({ opportunity }) => opportunity.title),
      ['waiter'],
    );
  });
});
