import '../schema/jitless.ts';
import { Code } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { Words } from './words.ts';

const codes = z.optional(z.array(Code).check(z.minLength(1), z.maxLength(12)));

/** An answer that led to a need: the options that were chosen, or those whose lack is the reason. */
export const ReferredReason = z.object({ question: Code, chosen: codes, lacking: codes });
export type ReferredReason = z.infer<typeof ReferredReason>;

/** A need that the receiver is asked to meet. */
export const ReferredNeed = z.object({
  /** The need's code in the needs list, `english-classes`. */
  need: Code,
  reasons: z.optional(z.array(ReferredReason).check(z.minLength(1), z.maxLength(12))),
  note: z.optional(Words),
});
export type ReferredNeed = z.infer<typeof ReferredNeed>;
