import '../schema/jitless.ts';
import { Code, Count } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';

const oneOrMore = z.array(Code).check(z.minLength(1));

/**
 * Something that an answer makes true. Asked of the household, one person for whom it is true is enough. It is never
 * true of a question that was skipped or is not asked.
 */
export const Condition = z.union([
  /** One of these options was chosen. `dont-know` may be named too. */
  z.object({ question: Code, any_of: oneOrMore }),
  /** An answer was given, it is not "I don't know", and none of these options is in it. */
  z.object({ question: Code, none_of: oneOrMore }),
  /** Somebody told an age in years between these; both ends count as inside, and 12 lasts until the 13th birthday. */
  z.object({ age: z.object({ minimum: z.optional(Count), maximum: z.optional(Count) }) }),
]);
export type Condition = z.infer<typeof Condition>;
