/** What a person keeps on their device: their answers and the steps they ticked off. No place, and no letters. */
export interface KeptAnswers {
  version: 1;
  /** Stands for the questions that were answered: `questionsMark` of the same ones is the same. */
  questions: string;
  /** `state` of the conversation. `openConversation` reads it. */
  conversation: unknown;
  /** Ids of the steps that were ticked off. */
  done: readonly string[];
}
