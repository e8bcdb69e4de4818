import '../schema/jitless.ts';
import { Code } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';

/** `p1` is the one who needs help first. */
export const PersonId = z.string().check(z.regex(/^p[1-9]\d?$/));

/** What was answered: one of these, by the kind of the question. */
export const StoredAnswer = z.union([
  z.object({ skipped: z.literal(true) }),
  z.object({ chosen: z.array(Code) }),
  /** By person, `p1` first. */
  z.object({ each: z.record(PersonId, z.array(Code)) }),
  /** Years, in the order of the people; null where somebody does not say. */
  z.object({ ages: z.array(z.nullable(z.number().check(z.minimum(0), z.maximum(120)))) }),
]);
export type StoredAnswer = z.infer<typeof StoredAnswer>;

/** A conversation as it can be kept and opened again, of this version of the format. */
export const ConversationState = z.object({
  version: z.literal(1),
  /** By question. Answers to questions that are no longer asked stay, and do not count. */
  answers: z.record(Code, StoredAnswer),
  /** The question that is shown again after going back. */
  at: z.optional(Code),
});
export type ConversationState = z.infer<typeof ConversationState>;
