import type { HelpLine, Inventory } from '@newcomer-portal/inventory';
import type { Conversation } from '../conversation/conversation.ts';
import { toldIn } from '../conversation/told.ts';
import { foundNeeds } from './found-needs.ts';

/**
 * The help lines to show at once, before the next question: those of the urgent needs that were told so far. They
 * need no plan, and none of them is missing because a service was not found.
 */
export function urgentLines(
  conversation: Conversation,
  { municipality }: Pick<Inventory, 'municipality'>,
): readonly HelpLine[] {
  const urgent = foundNeeds(conversation.questions, toldIn(conversation)).filter(
    ({ urgency }) => urgency === 'now',
  );
  const kinds = [...new Set(urgent.flatMap(({ helpLines }) => helpLines))];
  return kinds.flatMap((kind) => municipality.help_lines.filter((line) => line.kind === kind));
}
