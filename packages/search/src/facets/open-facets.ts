import { type Directory, dayAt } from '@newcomer-portal/inventory';
import type { Hit } from '../answer.ts';
import { dailyFacets } from './daily-facets.ts';
import { type Facet, facetOf } from './facet.ts';
import type { FacetName } from './facet-name.ts';
import { keepLatest } from './keep-latest.ts';
import { lastingFacets } from './lasting-facets.ts';
import { openNowFacet } from './open-now-facet.ts';

/**
 * Sorts a directory's listings by every filter. What a clock changes is sorted again when the minute or the day on
 * the municipality's clock has changed.
 */
export function openFacets(
  directory: Directory,
): (now: Date, hits: readonly Hit[], within: number | undefined) => Record<FacetName, Facet> {
  const { listings } = directory;
  const clock = directory.inventory.municipality;
  const lasting = lastingFacets(directory);
  const byDay = keepLatest((today: string) => dailyFacets(listings, today));
  const byMinute = keepLatest((minute: number) => ({
    openNow: openNowFacet(listings, new Date(minute * 60_000), clock),
    ...byDay(dayAt(new Date(minute * 60_000), clock)),
  }));
  return (now, hits, within = Number.POSITIVE_INFINITY) => ({
    ...lasting,
    ...byMinute(Math.floor(now.getTime() / 60_000)),
    within: facetOf(listings, (_, place) => {
      const distance = hits[place]?.distance;
      if (distance === undefined) return undefined;
      return distance <= within ? ['yes'] : [];
    }),
  });
}
