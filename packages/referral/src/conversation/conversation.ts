import type { Questions } from '../questions/questions.ts';
import type { ConversationState } from './conversation-state.ts';
import type { Notice } from './notice.ts';

/** A conversation at one moment. Nothing in it changes: each move makes another one. */
export interface Conversation {
  questions: Questions;
  /** All there is to keep, as plain JSON. It is the person's own: keep it only where they ask for that. */
  state: ConversationState;
  /** What the last move could not take as it was given. */
  notices: readonly Notice[];
}
