import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anInventory, uuid } from '../testing/builders.ts';
import { anOpportunitiesDocument, anOpportunity } from '../testing/opportunity-builders.ts';
import { readOpportunities } from './read-opportunities.ts';

const whole = anOpportunitiesDocument({
  skills: [{ id: 'baking', name: 'Baking' }],
  opportunities: [
    anOpportunity('job', { skills: ['baking'], pay: { minimum: 18, unit: 'hour', currency: 'CAD' } }),
    anOpportunity('volunteering', { id: uuid(2), expenses_covered: true }),
  ],
});
const withOne = (fields: object) => ({ ...whole, opportunities: [{ ...anOpportunity('job'), ...fields }] });

describe('Reading opportunities', () => {
  test('finds nothing to say about a document that fits', () => {
    assert.deepEqual(readOpportunities(JSON.parse(JSON.stringify(whole))), {
      opportunities: whole,
      problems: [],
    });
  });

  test('gives back what nobody can change, and leaves what it was given', () => {
    const { opportunities } = readOpportunities(whole);
    assert.ok(Object.isFrozen(opportunities?.opportunities[0]));
    assert.ok(!Object.isFrozen(whole.opportunities));
  });

  test('reads an inventory that holds opportunities', () => {
    const inventory = { ...anInventory(), opportunities: whole.opportunities, skills: whole.skills };
    const { opportunities, problems } = readOpportunities(inventory);
    assert.deepEqual(problems, []);
    assert.deepEqual(opportunities?.opportunities, whole.opportunities);
    assert.equal(opportunities?.municipality.timezone, 'America/Toronto');
  });

  test('reads a board on which nothing hangs', () => {
    assert.deepEqual(readOpportunities(anOpportunitiesDocument()).problems, []);
  });
});

describe('What is no document of opportunities', () => {
  const cases: [string, unknown, string][] = [
    ['nothing', null, 'wrong_document'],
    ['a list', [whole], 'wrong_document'],
    ['an inventory without any', anInventory(), 'wrong_document'],
    ['a document without a clock', { ...whole, municipality: { name: 'Test Town' } }, 'wrong_document'],
    ['version 2', { ...whole, schema_version: '2.0' }, 'unknown_version'],
  ];
  for (const [name, value, code] of cases)
    test(`is refused: ${name}`, () => {
      const { opportunities, problems } = readOpportunities(value);
      assert.deepEqual([opportunities, problems.at(-1)?.code], [undefined, code]);
    });
});

describe('One bad posting', () => {
  const lost: [string, object][] = [
    ['without a title', { title: undefined }],
    ['of an unknown kind', { kind: 'lottery' }],
    ['without the day it was posted', { posted: undefined }],
    ['posted on a day that no calendar has', { posted: '2026-02-30' }],
  ];
  for (const [name, fields] of lost)
    test(`is left out and named: ${name}`, () => {
      const [good] = whole.opportunities;
      const bad = { ...anOpportunity('job', { id: uuid(9) }), ...fields };
      const { opportunities, problems } = readOpportunities({ ...whole, opportunities: [bad, good] });
      assert.deepEqual(opportunities?.opportunities, [good]);
      assert.deepEqual([problems[0]?.outcome, problems[0]?.record], ['left_out_record', uuid(9)]);
    });

  const mended: [string, object, string, string][] = [
    ['pay in words', { pay: { minimum: 'a lot', unit: 'hour', currency: 'CAD' } }, 'pay', 'minimum'],
    ['negative hours', { hours_per_week: { minimum: -4 } }, 'hours_per_week', 'minimum'],
    ['a text of ten thousand words', { description: 'word '.repeat(10_000) }, 'description', 'description'],
    ['a link that runs', { url: 'javascript:alert(1)' }, 'url', 'url'],
    ['an occupation of four digits', { occupation: { noc: '3130' } }, 'occupation', 'noc'],
    [
      'a level that nobody reaches',
      { language_levels: [{ language: 'en', minimum: 13 }] },
      'language_levels',
      'minimum',
    ],
  ];
  for (const [name, fields, field, at] of mended)
    test(`loses what does not fit and stays: ${name}`, () => {
      const { opportunities, problems } = readOpportunities(withOne(fields));
      assert.equal(opportunities?.opportunities[0]?.title, 'Helping hand');
      assert.equal(problems[0]?.outcome, 'left_out_part');
      assert.ok(problems[0]?.path.includes(field) && problems[0].path.at(-1) === at);
    });

  test('that closes before it is posted is kept and named', () => {
    const { opportunities, problems } = readOpportunities(withOne({ closes: '2026-11-01' }));
    assert.equal(opportunities?.opportunities.length, 1);
    assert.deepEqual(
      problems.map(({ code, outcome, path }) => [code, outcome, path.join('.')]),
      [['reversed_range', 'kept', 'opportunities.0.closes']],
    );
  });

  test('that names an unknown skill loses the skill', () => {
    const { opportunities, problems } = readOpportunities(withOne({ skills: ['flying', 'baking'] }));
    assert.deepEqual(opportunities?.opportunities[0]?.skills, ['baking']);
    assert.deepEqual(problems[0]?.path, ['opportunities', 0, 'skills', 0]);
  });

  test('with the id of an earlier one is left out', () => {
    const [first] = whole.opportunities;
    const { opportunities, problems } = readOpportunities({ ...whole, opportunities: [first, first] });
    assert.equal(opportunities?.opportunities.length, 1);
    assert.equal(problems[0]?.code, 'repeated_id');
  });
});
