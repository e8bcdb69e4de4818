import type { Conversation } from './conversation.ts';
import type { StoredAnswer } from './conversation-state.ts';
import { readValue } from './read-value.ts';
import { toldIn } from './told.ts';

/**
 * Answers a question that is asked. A value that does not fit changes nothing; the notices say so.
 *
 * @param value an option's id for a question of kind `one`; ids for `many`; `{ p1: …, p2: … }` where it is asked of
 * each; a list of ages in years, with null for "not told", for `ages`. `dont-know` is an option of every question.
 */
export function answerQuestion(conversation: Conversation, questionId: string, value: unknown): Conversation {
  const screen = toldIn(conversation).screens.find(({ question }) => question.id === questionId);
  if (!screen) return { ...conversation, notices: [{ code: 'unknown_question' }] };
  const { answer, notices } = readValue(screen, value);
  if (!answer) return { ...conversation, notices };
  const answered = withAnswer(conversation, questionId, answer);
  const after = toldIn(answered);
  const others = after.contradictions.filter(
    ({ values }) =>
      values?.kept?.toString().startsWith(`${questionId}/`) ||
      values?.dropped?.toString().startsWith(`${questionId}/`),
  );
  return { ...answered, notices: [...notices, ...others] };
}

/** Passes over a question. It can be answered at any time. */
export function skipQuestion(conversation: Conversation, questionId: string): Conversation {
  const isAsked = toldIn(conversation).screens.some(({ question }) => question.id === questionId);
  if (!isAsked) return { ...conversation, notices: [{ code: 'unknown_question' }] };
  return withAnswer(conversation, questionId, { skipped: true });
}

/** Keeps an answer. Whoever went back is led on to the question that follows, as it was answered. */
function withAnswer(conversation: Conversation, questionId: string, answer: StoredAnswer): Conversation {
  const { at, ...state } = conversation.state;
  const answers = { ...state.answers, [questionId]: answer };
  const answered = { ...conversation, state: { ...state, answers }, notices: [] };
  if (at !== questionId) return answered;
  const { screens } = toldIn(answered);
  const following = screens[screens.findIndex(({ question }) => question.id === questionId) + 1];
  if (!following?.answer) return answered;
  return { ...answered, state: { ...answered.state, at: following.question.id } };
}
