import './jitless.ts';
import * as z from 'zod/mini';
import { Count, Id, Instant, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** What is counted: a bed, a seat. */
export const Unit = z.object({ id: Id, name: Text, ...translatable });
export type Unit = z.infer<typeof Unit>;

/** How many places a service has, and how many are free. */
export const Capacity = z.object({
  id: Id,
  unit: Unit,
  available: Count,
  maximum: z.optional(Count),
  description: z.optional(Text),
  updated: Instant,
  ...translatable,
});
export type Capacity = z.infer<typeof Capacity>;
