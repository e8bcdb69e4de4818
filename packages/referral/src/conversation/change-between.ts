import { foundNeeds } from '../plan/found-needs.ts';
import { foundSteps } from '../plan/found-steps.ts';
import type { Conversation } from './conversation.ts';
import { toldIn } from './told.ts';

/** What answers changed, by need code and step id. */
export interface Change {
  added: { needs: readonly string[]; steps: readonly string[] };
  removed: { needs: readonly string[]; steps: readonly string[] };
}

/** What became of the needs and the steps from one point of a conversation to another. */
export function changeBetween(before: Conversation, after: Conversation): Change {
  const [one, other] = [outcomesOf(before), outcomesOf(after)];
  return { added: less(other, one), removed: less(one, other) };
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
