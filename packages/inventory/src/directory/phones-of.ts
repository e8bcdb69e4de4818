import type { Phone } from '../schema/phone.ts';
import type { Listing } from './listing.ts';

/**
 * The numbers to call about a service at a place: the link's, or else the service's, the place's, the
 * organization's. The nearest answer alone is given; a head office's switchboard beside it would only mislead.
 */
export function phonesOf({ at, service, location, organization }: Listing): readonly Phone[] {
  const found = [at?.phones, service.phones, location?.phones, organization?.phones];
  return found.find((phones) => phones?.length) ?? [];
}
