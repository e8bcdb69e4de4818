import './jitless.ts';
import * as z from 'zod/mini';
import { Count, Day, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** Whether the service takes new people. An old answer is worse than none, so it is dated. */
export const Availability = z.object({
  state: z.enum(['accepting', 'wait_list', 'full']),
  as_of: Day,
  /** How long people wait now, in days. */
  wait_days: z.optional(Count),
  note: z.optional(Text),
  ...translatable,
});
export type Availability = z.infer<typeof Availability>;
