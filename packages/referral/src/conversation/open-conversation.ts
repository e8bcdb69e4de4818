import { isRecord } from '@newcomer-portal/inventory/documents';
import '../schema/jitless.ts';
import * as z from 'zod/mini';
import type { Questions } from '../questions/questions.ts';
import type { Conversation } from './conversation.ts';
import { ConversationState } from './conversation-state.ts';
import type { Notice } from './notice.ts';

/**
 * Begins a conversation, or goes on with one that was kept. Answers to questions that are no longer in the document
 * stay in the state and do not count.
 *
 * @param saved `state` of an earlier conversation after `JSON.parse`; anything else begins anew, with a notice
 */
export function openConversation(questions: Questions, saved?: unknown): Conversation {
  const empty: ConversationState = { version: 1, answers: {} };
  if (saved === undefined || saved === null) return { questions, state: empty, notices: [] };
  const read = z.safeParse(ConversationState, saved);
  if (read.success) return { questions, state: read.data, notices: [] };
  const isOther = isRecord(saved) && 'version' in saved && saved.version !== 1;
  const notice: Notice = { code: isOther ? 'other_version' : 'not_a_conversation' };
  return { questions, state: empty, notices: [notice] };
}
