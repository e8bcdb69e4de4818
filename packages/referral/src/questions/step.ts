import '../schema/jitless.ts';
import { Code, Text, translatable } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { Condition } from './condition.ts';

/** A paper that steps ask for. */
export const Paper = z.object({ id: Code, name: Text, ...translatable });
export type Paper = z.infer<typeof Paper>;

/** One thing to do in the first days, weeks or months. */
export const Step = z.object({
  id: Code,
  name: Text,
  description: z.optional(Text),
  pictogram: z.optional(Code),
  phase: z.enum(['days', 'weeks', 'months']),
  /** Steps to do first, where they are in the plan too. */
  after: z.optional(z.array(Code)),
  /** The need whose services help with it. */
  need: z.optional(Code),
  /** Ids of papers to bring. */
  bring: z.optional(z.array(Code)),
  /** All must hold. */
  when: z.array(Condition).check(z.minLength(1)),
  for: z.optional(z.enum(['household', 'each'])),
  ...translatable,
});
export type Step = z.infer<typeof Step>;
