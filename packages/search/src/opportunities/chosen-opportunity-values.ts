import type { OpportunityFacetName } from './opportunity-facet-name.ts';
import type { OpportunityQuestion } from './opportunity-question.ts';

const YES: readonly string[] = ['yes'];

/** The values that a question asks for in a filter; undefined where the filter is not in use. */
export function chosenOpportunityValues(
  question: OpportunityQuestion,
  name: OpportunityFacetName,
): readonly string[] | undefined {
  switch (name) {
    case 'within':
      return question.from && question.within !== undefined ? YES : undefined;
    case 'pay':
    case 'level':
      return question[name] === undefined ? undefined : YES;
    case 'occupations': {
      const groups = question.occupations?.map((noc) => noc.slice(0, 4)) ?? [];
      return groups.length > 0 ? groups : undefined;
    }
    default: {
      const asked = question[name];
      if (typeof asked === 'object') return asked.length > 0 ? asked : undefined;
      return asked ? YES : undefined;
    }
  }
}
