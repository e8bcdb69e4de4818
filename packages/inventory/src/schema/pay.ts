import './jitless.ts';
import * as z from 'zod/mini';
import { Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** Three letters, as ISO 4217 has them. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/));

/** The stretch of time that an amount is for, as schema.org's `unitText` has it, in lower case. */
export const PayUnit = z.enum(['hour', 'day', 'week', 'month', 'year']);
export type PayUnit = z.infer<typeof PayUnit>;

const amount = z.optional(z.number().check(z.minimum(0), z.maximum(10_000_000)));

/** What somebody earns, before tax. One amount alone is a "from" or an "up to"; the same twice is exact. */
export const Pay = z.object({
  minimum: amount,
  maximum: amount,
  unit: PayUnit,
  currency: Currency,
  /** What the amounts do not say: "plus tips". */
  note: z.optional(Text),
  ...translatable,
});
export type Pay = z.infer<typeof Pay>;
