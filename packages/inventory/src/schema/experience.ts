import './jitless.ts';
import * as z from 'zod/mini';
import { Count, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** What somebody must have done before. Zero months says plainly that nothing is asked. */
export const Experience = z.object({
  months: z.optional(Count),
  /** Work done in another country counts. */
  abroad_counts: z.optional(z.boolean()),
  /** Work done in Canada is asked for. False says plainly that it is not. */
  canadian: z.optional(z.boolean()),
  note: z.optional(Text),
  ...translatable,
});
export type Experience = z.infer<typeof Experience>;
