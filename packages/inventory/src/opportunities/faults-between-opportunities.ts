import { excerpt } from '../reading/excerpt.ts';
import type { Problem } from '../reading/problem.ts';
import type { Step } from '../reading/without.ts';
import { type Opportunities, type OpportunityList, opportunityLists } from '../schema/opportunities.ts';
import { tagFields, unknownTags } from './without-unknown-tags.ts';

/** What no schema of a single record sees: an id given twice, and a pointer to a record that is not in the document. */
export function faultsBetweenOpportunities(document: Opportunities): readonly Problem[] {
  const lists = Object.keys(opportunityLists) as readonly OpportunityList[];
  const known = new Set(document.sources.map(({ id }) => id));
  const source = (at: readonly Step[], id: string | undefined) =>
    id === undefined || known.has(id) ? [] : [unknown(at, id, 'sources')];
  return [
    ...lists.flatMap((list) => repeatedIds(list, document[list])),
    ...source(['municipality', 'minimum_wage', 'source_id'], document.municipality.minimum_wage?.source_id),
    ...document.opportunities.flatMap((opportunity, index) => [
      ...source(['opportunities', index, 'provenance', 'source_id'], opportunity.provenance?.source_id),
      ...tagFields.flatMap((field) =>
        unknownTags(opportunity, field, document).map((nth) =>
          unknown(['opportunities', index, field, nth], opportunity[field]?.[nth], field),
        ),
      ),
    ]),
  ];
}

function repeatedIds(list: OpportunityList, records: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index): Problem[] => {
    if (!seen.has(id)) return seen.add(id) && [];
    const values = { found: excerpt(id), expected: 'an id of its own' };
    return [{ code: 'repeated_id', path: [list, index, 'id'], record: id, outcome: 'refused', values }];
  });
}

function unknown(path: readonly Step[], id: string | undefined, list: OpportunityList): Problem {
  const values = { found: excerpt(id), expected: `an id in ${list}` };
  return { code: 'unknown_reference', path, outcome: 'refused', values };
}
