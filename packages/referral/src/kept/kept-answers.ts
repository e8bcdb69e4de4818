import '../schema/jitless.ts';
import { Code } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { ConversationState } from '../conversation/conversation-state.ts';

/** What a person keeps on their device: their answers and the steps they ticked off. No place, and no letters. */
export const KeptAnswers = z.object({
  version: z.literal(1),
  /** Stands for the questions that were answered: `questionsMark` of the same ones is the same. */
  questions: z.string(),
  conversation: ConversationState,
  /** Ids of steps. */
  done: z.array(Code),
});
export type KeptAnswers = z.infer<typeof KeptAnswers>;
