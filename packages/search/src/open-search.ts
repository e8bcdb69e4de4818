import type { Directory, Listing, Point } from '@newcomer-portal/inventory';
import type { Hit } from './answer.ts';
import { type Distances, distancesFrom } from './distance/distances-from.ts';
import { chosenValues } from './facets/chosen-values.ts';
import { countFacets } from './facets/count-facets.ts';
import { type FacetName, facetNames } from './facets/facet-name.ts';
import { ListingSet } from './facets/listing-set.ts';
import { openFacets } from './facets/open-facets.ts';
import type { Question } from './question.ts';
import { openRanking } from './ranking/open-ranking.ts';
import { rankBy } from './ranking/rank-by.ts';
import { sortPlaces } from './ranking/sort-places.ts';
import type { Search } from './search.ts';
import type { OpenSpelling } from './vocabulary/spelling.ts';

/**
 * Reads a directory once, and then answers questions about it. The directory must not change afterwards. Nothing
 * of a question is kept but the distances from its place, and those only for as long as the asker keeps the place.
 *
 * @param openSpelling guesses misspelt words; it may also come later, through `learnSpelling`
 */
export function openSearch(directory: Directory, openSpelling?: OpenSpelling): Search {
  const { listings } = directory;
  const { rank, learnSpelling } = openRanking(directory, openSpelling);
  const facetsAt = openFacets(directory);
  const everything = ListingSet.all(listings.length);
  const unmeasured: Distances = {
    hits: listings.map((listing): Hit => ({ listing })),
    ranks: rankBy(listings.length, () => 0),
  };
  const measured = new WeakMap<Point, Distances>();
  const measure = (from: Point | undefined): Distances => {
    if (!from) return unmeasured;
    const distances = measured.get(from) ?? distancesFrom(from, listings);
    measured.set(from, distances);
    return distances;
  };
  let names: Uint32Array | undefined;
  return {
    learnSpelling,
    find(question, now = new Date()) {
      const ranked = rank(question.words ?? '');
      const { hits, ranks } = measure(question.from);
      const found = onlyIds(ranked?.matched ?? everything, question.ids, listings);
      const table = facetsAt(now, hits, question.within);
      const filters = {
        chosen: (name: FacetName) => chosenValues(question, name),
        unknownToo: question.unknownToo ?? [],
      };
      const { fitting, facets, hidden } = countFacets(found, filters, facetNames, table, listings.length);
      const { sort = 'best' } = question;
      if (sort === 'name') names ??= rankByName(listings, directory.inventory.language);
      const scores = sort === 'best' ? ranked?.scores : undefined;
      const places = sortPlaces(fitting.places(), (sort === 'name' && names) || ranks, scores);
      return {
        hits: places.flatMap((place) => hits[place] ?? []),
        facets,
        hidden,
        meant: ranked?.meant ?? [],
        ...(ranked?.corrected !== undefined && { corrected: ranked.corrected }),
      };
    },
  };
}

function onlyIds(found: ListingSet, ids: Question['ids'], listings: readonly Listing[]): ListingSet {
  if (!ids) return found;
  const wanted = new ListingSet(listings.length);
  listings.forEach(({ id }, place) => {
    if (ids.has(id)) wanted.add(place);
  });
  return found.and(wanted);
}

/** By the service's own name, then the organization's, as the inventory's language sorts them. */
function rankByName(listings: readonly Listing[], language: string): Uint32Array {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const name = (place: number) => listings[place]?.service.name ?? '';
  const whose = (place: number) => listings[place]?.organization?.name ?? '';
  return rankBy(listings.length, (a, b) => compare(name(a), name(b)) || compare(whose(a), whose(b)));
}
