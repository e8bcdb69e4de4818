import '../schema/jitless.ts';
import { Code } from '@newcomer-portal/inventory/vocabulary';
import * as z from 'zod/mini';
import { Words } from './words.ts';

/** A need that the receiver is asked to meet. */
export const ReferredNeed = z.object({
  /** The need's code in the needs list, `english-classes`. */
  need: Code,
  /** The answers that led to it, by the codes of the question and of the option. */
  reasons: z.optional(
    z.array(z.object({ question: Code, option: Code })).check(z.minLength(1), z.maxLength(12)),
  ),
  note: z.optional(Words),
});
export type ReferredNeed = z.infer<typeof ReferredNeed>;
