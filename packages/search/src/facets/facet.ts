import type { Listing } from '@newcomer-portal/inventory';
import { ListingSet } from './listing-set.ts';

/** What one filter knows of all listings. */
export interface Facet {
  /** The listings that have each value. A listing may have several values, or none of them. */
  values: ReadonlyMap<string, ListingSet>;
  /** The listings that do not say. */
  notGiven: ListingSet;
}

/**
 * Sorts listings by their values.
 *
 * @param valuesOf a listing's values; none where it says that it has none, undefined where it does not say
 */
export function facetOf(
  listings: readonly Listing[],
  valuesOf: (listing: Listing, place: number) => readonly string[] | undefined,
): Facet {
  const values = new Map<string, ListingSet>();
  const notGiven = new ListingSet(listings.length);
  listings.forEach((listing, place) => {
    const own = valuesOf(listing, place);
    if (!own) notGiven.add(place);
    for (const value of own ?? []) {
      const set = values.get(value) ?? new ListingSet(listings.length);
      values.set(value, set);
      set.add(place);
    }
  });
  return { values, notGiven };
}
