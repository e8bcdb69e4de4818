import type { Conversation } from './conversation.ts';
import { type Screen, toldIn } from './told.ts';

/**
 * The screen to show: the one gone back to, or else the first without an answer. Undefined when nothing is left to
 * ask: it is time for the plan.
 */
export function nextQuestion(conversation: Conversation): Screen | undefined {
  const { screens } = toldIn(conversation);
  const { at } = conversation.state;
  return screens.find(({ question }) => question.id === at) ?? screens.find(isOpen);
}

/** A question asked of each is open again when somebody was added since. */
function isOpen({ answer, people = [] }: Screen): boolean {
  if (!answer) return true;
  return 'each' in answer && people.some(({ id }) => !Object.hasOwn(answer.each, id));
}
