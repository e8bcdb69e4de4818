import type { Location } from '../schema/location.ts';
import type { Organization } from '../schema/organization.ts';
import type { Service } from '../schema/service.ts';
import type { ServiceAtLocation } from '../schema/service-at-location.ts';

/** What a person can go to: one service, where it is given, and who gives it. */
export interface Listing {
  /** The link's id for a service at a place, the service's own for one without. */
  id: string;
  service: Service;
  organization?: Organization;
  /** Left out for a service by phone or online only. */
  location?: Location;
  at?: ServiceAtLocation;
}
