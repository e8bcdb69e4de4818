import '../schema/jitless.ts';
import * as z from 'zod/mini';
import { excerpt } from '../reading/excerpt.ts';
import { freezeDeeply } from '../reading/freeze-deeply.ts';
import { isRecord } from '../reading/is-record.ts';
import type { Problem } from '../reading/problem.ts';
import { type Lists, readList } from '../reading/read-list.ts';
import { readRecord } from '../reading/read-record.ts';
import { reversedRanges } from '../reading/reversed-ranges.ts';
import { SchemaVersion } from '../schema/inventory.ts';
import { type Opportunities, OpportunitiesHead, opportunityLists } from '../schema/opportunities.ts';
import { withoutUnknownTags } from './without-unknown-tags.ts';

/** What could be read, and what was wrong. Without opportunities, the last problem says why. */
export interface ReadOpportunities {
  opportunities?: Opportunities;
  problems: readonly Problem[];
}

/**
 * Reads a document of opportunities leniently: one bad posting never empties the board. What does not fit is left out
 * and named in `problems`; a range that ends before it begins is kept and named. An inventory with a list of
 * `opportunities` in it is such a document too. What comes back is frozen.
 *
 * @param value parsed JSON from anywhere; see `parseJson` for text
 */
export function readOpportunities(value: unknown): ReadOpportunities {
  if (!isRecord(value) || !('opportunities' in value)) return wrongDocument();
  const version = z.safeParse(SchemaVersion, value.schema_version);
  if (!version.success) {
    const values = { version: excerpt(value.schema_version) };
    return { problems: [{ code: 'unknown_version', path: [], outcome: 'refused', values }] };
  }
  const problems: Problem[] = [];
  const head = readRecord(OpportunitiesHead, value, [], problems);
  if (!head) return { problems: [...problems, ...wrongDocument().problems] };
  const lists: Lists = { value, positions: new Map(), problems };
  const whole = { ...head, ...readLists(lists) };
  const opportunities = whole.opportunities.map((opportunity) => {
    const at = ['opportunities', lists.positions.get(opportunity) ?? 0];
    for (const fault of reversedRanges(opportunity, at)) {
      problems.push({ ...fault, record: opportunity.id, outcome: 'kept' });
    }
    return withoutUnknownTags(opportunity, whole, at, problems);
  });
  return { opportunities: freezeDeeply({ ...whole, opportunities }), problems };
}

function readLists(lists: Lists): Pick<Opportunities, keyof typeof opportunityLists> {
  return {
    sources: readList('sources', opportunityLists.sources, lists),
    skills: readList('skills', opportunityLists.skills, lists),
    interests: readList('interests', opportunityLists.interests, lists),
    opportunities: readList('opportunities', opportunityLists.opportunities, lists),
  };
}

function wrongDocument(): ReadOpportunities {
  const values = { expected: 'opportunities' };
  return { problems: [{ code: 'wrong_document', path: [], outcome: 'refused', values }] };
}
