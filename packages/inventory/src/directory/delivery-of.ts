import type { Service } from '../schema/service.ts';
import type { Listing } from './listing.ts';

/** A way in which a service is given. */
export type Delivery = NonNullable<Service['delivery']>[number];

/**
 * How a service is given, as it says. When it does not say: a physical place means in person, a virtual one online;
 * without a place, the service's own number means by phone and its web address online. The web address of a service
 * with a place is only where to read about it.
 */
export function deliveryOf({ service, location }: Listing): readonly Delivery[] {
  if (service.delivery?.length) return service.delivery;
  if (location?.location_type === 'physical') return ['in_person'];
  if (location?.location_type === 'virtual') return ['online'];
  const byPhone = (service.phones?.length ?? 0) > 0;
  return [...(byPhone ? ['phone' as const] : []), ...(service.url ? ['online' as const] : [])];
}
