import type { FacetCount } from '../answer.ts';
import type { Facet } from './facet.ts';
import { ListingSet } from './listing-set.ts';

/** Filters as somebody set them. */
export interface Filters<Name extends string> {
  /** The values asked for in a filter; undefined where it is not in use. */
  chosen(name: Name): readonly string[] | undefined;
  /** Filters that also keep what does not say. */
  unknownToo: readonly Name[];
}

export interface Filtered<Name extends string> {
  /** What passes every filter. */
  fitting: ListingSet;
  facets: Readonly<Record<Name, FacetCount>>;
  hidden: Partial<Record<Name, number>>;
}

/**
 * Applies filters to what the words found, and counts for each filter what it would do with all the others as they
 * are.
 *
 * @param names the filters, in the order in which they are counted
 */
export function countFacets<Name extends string>(
  found: ListingSet,
  { chosen, unknownToo }: Filters<Name>,
  names: readonly Name[],
  table: Readonly<Record<Name, Facet>>,
  size: number,
): Filtered<Name> {
  const passing = new Map<Name, ListingSet>();
  for (const name of names) {
    const values = chosen(name);
    if (values) passing.set(name, passingSet(table[name], values, unknownToo.includes(name), size));
  }
  const hidden: Partial<Record<Name, number>> = {};
  const counted = names.map((name): [Name, FacetCount] => {
    const others = [...passing].filter(([other]) => other !== name);
    const fittingOthers = others.reduce((all, [, set]) => all.and(set), found);
    const count = countIn(fittingOthers, table[name]);
    const leftOut = passing.has(name) && !unknownToo.includes(name);
    if (leftOut && count.notGiven > 0) hidden[name] = count.notGiven;
    return [name, count];
  });
  return {
    fitting: [...passing.values()].reduce((all, set) => all.and(set), found),
    facets: Object.fromEntries(counted) as Record<Name, FacetCount>,
    hidden,
  };
}

function passingSet(facet: Facet, chosen: readonly string[], unknownToo: boolean, size: number): ListingSet {
  const sets = chosen.flatMap((value) => facet.values.get(value) ?? []);
  if (unknownToo) sets.push(facet.notGiven);
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
