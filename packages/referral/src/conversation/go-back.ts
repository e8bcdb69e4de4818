import type { Conversation } from './conversation.ts';
import { nextQuestion } from './next-question.ts';
import { toldIn } from './told.ts';

/** Shows the question before, with the answer it has. From the plan it is the last question. No answer is lost. */
export function goBack(conversation: Conversation): Conversation {
  const { screens } = toldIn(conversation);
  const shown = nextQuestion(conversation)?.question.id;
  const place = shown ? screens.findIndex(({ question }) => question.id === shown) : screens.length;
  const before = screens[place - 1];
  if (!before) return { ...conversation, notices: [] };
  return { ...conversation, state: { ...conversation.state, at: before.question.id }, notices: [] };
}
