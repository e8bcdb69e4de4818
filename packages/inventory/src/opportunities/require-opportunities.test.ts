import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Opportunities } from '../schema/opportunities.ts';
import { anOpportunitiesDocument, anOpportunity } from '../testing/opportunity-builders.ts';
import { OpportunitiesError, requireOpportunities } from './require-opportunities.ts';

function faults(value: unknown): readonly string[] {
  try {
    requireOpportunities(value);
  } catch (error) {
    if (error instanceof OpportunitiesError)
      return error.problems.map(({ code, path }) => `${path.join('.')} ${code}`);
    throw error;
  }
  return [];
}

const one = (given: Parameters<typeof anOpportunity<'job'>>[1]): Opportunities =>
  anOpportunitiesDocument({ opportunities: [anOpportunity('job', given)] });
const wage = { amount: 17.6, currency: 'CAD', unit: 'hour', from: '2025-10-01' } as const;

describe('Requiring opportunities', () => {
  test('gives back what fits, frozen', () => {
    const document = requireOpportunities(one({ closes: '2026-12-01' }));
    assert.ok(Object.isFrozen(document.opportunities[0]));
  });

  test('says what to mend', () => {
    assert.throws(() => requireOpportunities(one({ title: '' })), /mend.*opportunities\.0\.title is ""/);
  });

  const cases: [string, unknown, string][] = [
    ['nothing', undefined, ' missing'],
    ['closing before posting', one({ closes: '2026-11-01' }), 'opportunities.0.closes reversed_range'],
    [
      'an end before the start',
      one({ starts: '2027-02-01', ends: '2027-01-01' }),
      'opportunities.0.ends reversed_range',
    ],
    [
      'the most below the least',
      one({ pay: { minimum: 20, maximum: 18, unit: 'hour', currency: 'CAD' } }),
      'opportunities.0.pay.maximum reversed_range',
    ],
    ['an unknown skill', one({ skills: ['flying'] }), 'opportunities.0.skills.0 unknown_reference'],
    [
      'an unknown source',
      one({ provenance: { source_id: 'nowhere' } }),
      'opportunities.0.provenance.source_id unknown_reference',
    ],
    [
      'a minimum wage from an unknown source',
      anOpportunitiesDocument({
        municipality: { name: 'T', timezone: 'UTC', minimum_wage: { ...wage, source_id: 'nowhere' } },
      }),
      'municipality.minimum_wage.source_id unknown_reference',
    ],
    [
      'an id given twice',
      anOpportunitiesDocument({ opportunities: [anOpportunity('job'), anOpportunity('mentoring')] }),
      'opportunities.1.id repeated_id',
    ],
  ];
  for (const [name, document, fault] of cases)
    test(`refuses ${name}`, () => assert.deepEqual(faults(document), [fault]));
});
