import type { Opportunities } from '../schema/opportunities.ts';
import type { Opportunity, OpportunityKind } from '../schema/opportunity.ts';
import { uuid } from './builders.ts';

type OfKind<K extends OpportunityKind> = Extract<Opportunity, { kind: K }>;

/** An opportunity of a kind, posted on 20 November 2026 by a named organization, with nothing else. */
export function anOpportunity<K extends OpportunityKind>(kind: K, given: Partial<OfKind<K>> = {}): OfKind<K> {
  const plain = {
    kind,
    id: uuid(1),
    title: 'Helping hand',
    organization: { name: 'Lakeside Bakery' },
    posted: '2026-11-20',
  };
  return { ...plain, ...given } as OfKind<K>;
}

/** A whole document around these opportunities, in Test Town, with the minimum wage of Ontario. */
export function anOpportunitiesDocument(given: Partial<Opportunities> = {}): Opportunities {
  return {
    schema_version: '1.0',
    published: '2026-11-22T09:00:00Z',
    language: 'en',
    municipality: {
      name: 'Test Town',
      timezone: 'America/Toronto',
      minimum_wage: { amount: 17.6, currency: 'CAD', unit: 'hour', from: '2025-10-01' },
    },
    sources: [],
    skills: [],
    interests: [],
    opportunities: [],
    ...given,
  };
}
