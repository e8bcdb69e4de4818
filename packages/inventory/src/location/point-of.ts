import type { Location } from '../schema/location.ts';

/** A place on the map: degrees north and east, WGS 84. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Where a location is on a map. Never for a confidential address, and never for half a coordinate. */
export function pointOf(location: Location | undefined): Point | undefined {
  if (!location || location.address_confidential) return undefined;
  const { latitude, longitude } = location;
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
