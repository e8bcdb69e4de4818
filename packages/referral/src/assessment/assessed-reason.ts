import '../schema/jitless.ts';
import * as z from 'zod/mini';
import { PersonId } from '../conversation/conversation-state.ts';
import { Named } from './named.ts';

const options = z.optional(z.array(Named).check(z.minLength(1)));

/** An answer that led to a need or a step: the options that were chosen, or those whose lack is the reason. */
export const AssessedReason = z.object({
  question: Named,
  chosen: options,
  lacking: options,
  /** Whose answer; left out where it is the household's. */
  person: z.optional(PersonId),
});
export type AssessedReason = z.infer<typeof AssessedReason>;
