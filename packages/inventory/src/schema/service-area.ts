import './jitless.ts';
import * as z from 'zod/mini';
import { WebLink } from './link.ts';
import { Id, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** The area that a service serves. As in HSDS, `extent` is a string that holds GeoJSON. */
export const ServiceArea = z.object({
  id: Id,
  name: z.optional(Text),
  description: z.optional(Text),
  extent: z.optional(z.string()),
  extent_type: z.optional(z.string()),
  uri: z.optional(WebLink),
  ...translatable,
});
export type ServiceArea = z.infer<typeof ServiceArea>;
