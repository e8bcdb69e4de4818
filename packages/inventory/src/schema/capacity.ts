import './jitless.ts';
import * as z from 'zod/mini';
import { Count, Id, Instant, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** How many places a service has, and how many are free. */
export const Capacity = z.object({
  id: Id,
  unit: z.object({ id: Id, name: Text, ...translatable }),
  available: Count,
  maximum: z.optional(Count),
  description: z.optional(Text),
  updated: Instant,
  ...translatable,
});
export type Capacity = z.infer<typeof Capacity>;
