import { foundNeeds } from '../plan/found-needs.ts';
import { foundSteps } from '../plan/found-steps.ts';
import { answerQuestion } from './answer-question.ts';
import type { Conversation } from './conversation.ts';
import { toldIn } from './told.ts';

/** What an answer changed, by need code and step id. */
export interface Change {
  added: { needs: readonly string[]; steps: readonly string[] };
  removed: { needs: readonly string[]; steps: readonly string[] };
}

/**
 * Changes an earlier answer and says what that does to the needs and the steps.
 *
 * @param value as `answerQuestion` takes it
 */
export function changeAnswer(
  conversation: Conversation,
  questionId: string,
  value: unknown,
): { conversation: Conversation; change: Change } {
  const changed = answerQuestion(conversation, questionId, value);
  const before = outcomesOf(conversation);
  const after = outcomesOf(changed);
  return { conversation: changed, change: { added: less(after, before), removed: less(before, after) } };
}

type Outcomes = Change['added'];

function outcomesOf({ questions, state }: Conversation): Outcomes {
  const told = toldIn({ questions, state });
  return {
    needs: [...new Set(foundNeeds(questions, told).map(({ need }) => need))],
    steps: foundSteps(questions, told).map(({ step }) => step.id),
  };
}

function less(one: Outcomes, other: Outcomes): Outcomes {
  return {
    needs: one.needs.filter((need) => !other.needs.includes(need)),
    steps: one.steps.filter((step) => !other.steps.includes(step)),
  };
}
