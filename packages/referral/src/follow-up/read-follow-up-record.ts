import { parseJson } from '@newcomer-portal/inventory';
import '../schema/jitless.ts';
import * as z from 'zod/mini';
import { FollowUpRecord } from './follow-up-record.ts';

export type ReadFollowUpRecord =
  | { record: FollowUpRecord; problem?: undefined }
  | { record?: undefined; problem: 'not_ours' | 'newer_version' };

/** Reads a file that anybody may have chosen. It must fit in every field: half a form would show a change that was none. */
export function readFollowUpRecord(json: string): ReadFollowUpRecord {
  const { value } = parseJson(json);
  const head = z.safeParse(
    z.object({ kind: z.literal('newcomer-follow-up'), schema_version: z.string() }),
    value,
  );
  if (!head.success) return { problem: 'not_ours' };
  if (/^([2-9]|\d{2,})\.\d+$/.test(head.data.schema_version)) return { problem: 'newer_version' };
  const read = z.safeParse(FollowUpRecord, value);
  return read.success ? { record: read.data } : { problem: 'not_ours' };
}
