import './jitless.ts';
import * as z from 'zod/mini';
import { Count, Day, Id, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** A price. An amount of 0 is free for those whom the option names, or for everybody. */
export const CostOption = z.object({
  id: Id,
  valid_from: z.optional(Day),
  valid_to: z.optional(Day),
  option: z.optional(Text),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  amount: z.optional(Count),
  amount_description: z.optional(Text),
  ...translatable,
});
export type CostOption = z.infer<typeof CostOption>;
