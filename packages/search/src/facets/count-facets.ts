import type { FacetCount, Facets } from '../answer.ts';
import type { Question } from '../question.ts';
import type { Facet } from './facet.ts';
import { type FacetName, facetNames } from './facet-name.ts';
import { ListingSet } from './listing-set.ts';

export interface Filtered {
  /** The listings that pass every filter. */
  fitting: ListingSet;
  facets: Facets;
  hidden: Partial<Record<FacetName, number>>;
}

/**
 * Applies the question's filters to the listings that the words found, and counts for each filter what it would do
 * with all the others as they are.
 */
export function countFacets(
  found: ListingSet,
  question: Question,
  table: Readonly<Record<FacetName, Facet>>,
  size: number,
): Filtered {
  const passing = new Map<FacetName, ListingSet>();
  for (const name of facetNames) {
    const chosen = chosenValues(question, name);
    if (chosen) passing.set(name, passingSet(table[name], chosen, question, name, size));
  }
  const hidden: Partial<Record<FacetName, number>> = {};
  const counted = facetNames.map((name): [FacetName, FacetCount] => {
    const others = [...passing].filter(([other]) => other !== name);
    const fittingOthers = others.reduce((all, [, set]) => all.and(set), found);
    const count = countIn(fittingOthers, table[name]);
    const leftOut = passing.has(name) && !question.unknownToo?.includes(name);
    if (leftOut && count.notGiven > 0) hidden[name] = count.notGiven;
    return [name, count];
  });
  return {
    fitting: [...passing.values()].reduce((all, set) => all.and(set), found),
    facets: Object.fromEntries(counted) as Record<FacetName, FacetCount>,
    hidden,
  };
}

/** The values asked for; undefined where the filter is not in use. */
function chosenValues(question: Question, name: FacetName): readonly string[] | undefined {
  if (name === 'within') return question.from && question.within !== undefined ? ['yes'] : undefined;
  const asked = question[name];
  if (typeof asked === 'object') return asked.length > 0 ? asked : undefined;
  return asked ? ['yes'] : undefined;
}

function passingSet(
  facet: Facet,
  chosen: readonly string[],
  question: Question,
  name: FacetName,
  size: number,
): ListingSet {
  const sets = chosen.flatMap((value) => facet.values.get(value) ?? []);
  if (question.unknownToo?.includes(name)) sets.push(facet.notGiven);
  return sets.reduce((all, set) => all.or(set), new ListingSet(size));
}

function countIn(set: ListingSet, facet: Facet): FacetCount {
  const counts = new Map<string, number>();
  for (const [value, having] of facet.values) {
    const count = having.countWith(set);
    if (count > 0) counts.set(value, count);
  }
  return { counts, notGiven: facet.notGiven.countWith(set) };
}
