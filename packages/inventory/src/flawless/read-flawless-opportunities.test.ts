import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readOpportunities } from '../opportunities/read-opportunities.ts';
import { anOpportunitiesDocument, anOpportunity } from '../testing/opportunity-builders.ts';
import { repositoryFile } from '../testing/repository-file.ts';
import { readFlawlessOpportunities } from './read-flawless-opportunities.ts';

const town = repositoryFile('data/example-town/opportunities.json');
const one = (fields: object) =>
  anOpportunitiesDocument({
    skills: [{ id: 'baking', name: 'Baking' }],
    opportunities: [anOpportunity('job', { skills: ['baking'], closes: '2026-12-01', ...fields } as object)],
  });

describe('A flawless document of opportunities', () => {
  test('is the same as the lenient reader gives', () => {
    assert.deepEqual(readFlawlessOpportunities(town), readOpportunities(town).opportunities);
    assert.ok(Object.isFrozen(readFlawlessOpportunities(one({}))));
  });

  const flaws: [string, unknown][] = [
    ['nothing', undefined],
    ['another document', { services: [] }],
    ['a list that is not there', { ...one({}), interests: undefined }],
    ['a title of spaces', one({ title: ' ' })],
    ['a text too long', one({ description: 'a'.repeat(20_001) })],
    ['an unknown kind', one({ kind: 'lottery' })],
    ['pay in words', one({ pay: { minimum: 'a lot', unit: 'hour', currency: 'CAD' } })],
    ['a day that no calendar has', one({ closes: '2026-02-30' })],
    ['a link that runs', one({ url: 'javascript:alert(1)' })],
    ['closing before posting', one({ closes: '2026-11-01' })],
    ['an unknown skill', one({ skills: ['flying'] })],
    ['one id twice', { ...one({}), opportunities: [anOpportunity('job'), anOpportunity('mentoring')] }],
    ['a level of 13', one({ language_levels: [{ language: 'en', minimum: 13 }] })],
  ];
  for (const [name, value] of flaws)
    test(`has not ${name}; the lenient reader says so`, () => {
      assert.equal(readFlawlessOpportunities(value), undefined);
      const { opportunities, problems } = readOpportunities(value);
      // A list that is not there is no problem to the lenient reader, which makes it empty.
      assert.ok(problems.length > 0 || opportunities?.interests.length === 0);
    });
});
