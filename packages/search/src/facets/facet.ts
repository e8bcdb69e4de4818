import { ListingSet } from './listing-set.ts';

/** What one filter knows of all records that are searched. */
export interface Facet {
  /** The records that have each value. A record may have several values, or none of them. */
  values: ReadonlyMap<string, ListingSet>;
  /** The records that do not say. */
  notGiven: ListingSet;
}

/**
 * Sorts records by their values.
 *
 * @param valuesOf a record's values; none where it says that it has none, undefined where it does not say
 */
export function facetOf<Item>(
  items: readonly Item[],
  valuesOf: (item: Item, place: number) => readonly string[] | undefined,
): Facet {
  const values = new Map<string, ListingSet>();
  const notGiven = new ListingSet(items.length);
  items.forEach((item, place) => {
    const own = valuesOf(item, place);
    if (!own) notGiven.add(place);
    for (const value of own ?? []) {
      const set = values.get(value) ?? new ListingSet(items.length);
      values.set(value, set);
      set.add(place);
    }
  });
  return { values, notGiven };
}
