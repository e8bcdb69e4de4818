import type { Problem } from '@newcomer-portal/inventory';
import { excerpt, freezeDeeply, isRecord, readRecord } from '@newcomer-portal/inventory/documents';
import '../schema/jitless.ts';
import * as z from 'zod/mini';
import { FollowUpForm, FollowUpQuestion, FollowUpVersion } from './follow-up-form.ts';

/** What could be read, and what was wrong. Without a form, the last problem says why. */
export interface ReadFollowUpForm {
  form?: FollowUpForm;
  problems: readonly Problem[];
}

/**
 * Reads the questions of the follow-up leniently: one that does not fit is left out and named in `problems`. What comes
 * back is frozen.
 *
 * @param value parsed JSON from anywhere
 */
export function readFollowUpForm(value: unknown): ReadFollowUpForm {
  if (!isRecord(value) || !Array.isArray(value.questions))
    return refused('wrong_document', [], { expected: 'follow-up' });
  if (!z.safeParse(FollowUpVersion, value.schema_version).success)
    return refused('unknown_version', [], { version: excerpt(value.schema_version) });
  const problems: Problem[] = [];
  const read = value.questions.map((entry: unknown, at) =>
    readRecord(FollowUpQuestion, entry, ['questions', at], problems),
  );
  const known = new Map(read.flatMap((question) => (question ? [[question.id, question] as const] : [])));
  const form = z.safeParse(FollowUpForm, { ...value, questions: [...known.values()] });
  if (!form.success) return refused('wrong_document', problems, { expected: 'follow-up' });
  return { form: freezeDeeply(form.data), problems };
}

function refused(
  code: Problem['code'],
  problems: readonly Problem[],
  values: NonNullable<Problem['values']>,
): ReadFollowUpForm {
  return { problems: [...problems, { code, path: [], outcome: 'refused', values }] };
}
