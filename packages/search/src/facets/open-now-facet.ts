import { type Clock, type Listing, openAt, schedulesOf } from '@newcomer-portal/inventory';
import { type Facet, facetOf } from './facet.ts';

/** Which listings have their doors open at an instant. Those by appointment do not: nobody can just go there. */
export function openNowFacet(listings: readonly Listing[], now: Date, clock: Clock): Facet {
  return facetOf(listings, (listing) => {
    if (listing.service.status === 'temporarily closed') return [];
    const { state } = openAt(schedulesOf(listing), now, clock);
    if (state === 'not_given') return undefined;
    return state === 'open' ? ['yes'] : [];
  });
}
