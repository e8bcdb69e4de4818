import '../schema/jitless.ts';
import { Code, Day, Id } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { FollowUpVersion } from './follow-up-form.ts';

/** When the questions are asked: with the plan, and so many months after it. */
export const FollowUpTime = z.enum(['baseline', 'months_3', 'months_6']);
export type FollowUpTime = z.infer<typeof FollowUpTime>;

/** The answers of one day. */
export const FilledForm = z.object({
  when: FollowUpTime,
  day: Day,
  /** Option by question; `dont-know` where the person did not know. What was skipped is left out. */
  answers: z.record(Code, Code),
});
export type FilledForm = z.infer<typeof FilledForm>;

/**
 * The file that a worker keeps: every time that the questions were answered, one form for each. It names nobody; the
 * agency keeps it with the person's file.
 */
export const FollowUpRecord = z.object({
  kind: z.literal('newcomer-follow-up'),
  schema_version: FollowUpVersion,
  id: Id,
  forms: z.array(FilledForm).check(z.minLength(1), z.maxLength(FollowUpTime.options.length)),
});
export type FollowUpRecord = z.infer<typeof FollowUpRecord>;
