import type { Listing } from '../directory/listing.ts';
import type { Schedule } from '../schema/schedule.ts';

/**
 * The schedules that hold for a service at a place: those of the link between the two, or else the service's, or
 * else the place's. They replace each other and are never mixed.
 */
export function schedulesOf({ at, service, location }: Listing): readonly Schedule[] | undefined {
  return [at?.schedules, service.schedules, location?.schedules].find((schedules) => schedules?.length);
}
