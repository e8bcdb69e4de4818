import '../schema/jitless.ts';
import { Code, HelpLine } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { Condition } from './condition.ts';

/** A need that answers lead to. Several outcomes may lead to one need. */
export const Outcome = z.object({
  id: Code,
  /** The need's code in the needs list. */
  need: Code,
  /** `now` stands before everything, whatever the person wants first. */
  urgency: z.enum(['now', 'soon', 'later']),
  /** All must hold. */
  when: z.array(Condition).check(z.minLength(1)),
  /** `each`: for everybody for whom it holds, instead of for the household. */
  for: z.optional(z.enum(['household', 'each'])),
  /** Kinds of help lines to show at once, the first one first. */
  help_lines: z.optional(z.array(HelpLine.shape.kind)),
});
export type Outcome = z.infer<typeof Outcome>;
