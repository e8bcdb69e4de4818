import { availabilityOf, costOf, type Listing } from '@newcomer-portal/inventory';
import { type Facet, facetOf } from './facet.ts';

/**
 * The facets that can change overnight.
 *
 * @param today calendar day on the municipality's clock, `2026-11-22`
 */
export function dailyFacets(listings: readonly Listing[], today: string): { free: Facet; accepting: Facet } {
  return {
    free: facetOf(listings, ({ service }) => {
      const cost = costOf(service, today);
      if (cost === 'not_given') return undefined;
      return cost === 'paid' ? [] : ['yes'];
    }),
    accepting: facetOf(listings, ({ service }) => {
      if (service.status === 'temporarily closed') return [];
      const availability = availabilityOf(service, today);
      // An answer from long ago is no answer: people would be sent to a full class.
      if (!availability || availability.old) return undefined;
      return availability.state === 'accepting' ? ['yes'] : [];
    }),
  };
}
