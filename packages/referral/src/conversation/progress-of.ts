import type { Conversation } from './conversation.ts';
import { nextQuestion } from './next-question.ts';
import { toldIn } from './told.ts';

/**
 * "Step 2 of about 12". `about` is how many screens there are if nothing changes; an answer may add or spare one. When
 * all is asked, both are the same.
 */
export function progressOf(conversation: Conversation): { step: number; about: number } {
  const { screens } = toldIn(conversation);
  const shown = nextQuestion(conversation)?.question.id;
  const place = screens.findIndex(({ question }) => question.id === shown);
  return { step: place < 0 ? screens.length : place + 1, about: screens.length };
}
