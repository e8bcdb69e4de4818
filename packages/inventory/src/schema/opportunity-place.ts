import './jitless.ts';
import * as z from 'zod/mini';
import { Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** Where it is done. A street is not always told, so a city alone will do. */
export const OpportunityPlace = z.object({
  name: z.optional(Text),
  address_1: z.optional(Text),
  city: z.optional(Text),
  state_province: z.optional(Text),
  postal_code: z.optional(Text),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** Degrees north, WGS 84. */
  latitude: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
  /** Degrees east, WGS 84. */
  longitude: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
  /** How to get there, and whether a bus runs at that hour. */
  transportation: z.optional(Text),
  ...translatable,
});
export type OpportunityPlace = z.infer<typeof OpportunityPlace>;
