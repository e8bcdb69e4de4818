import '../schema/jitless.ts';
import { parseJson } from '@newcomer-portal/inventory';
import * as z from 'zod/mini';
import { Referral, ReferralVersion } from './referral.ts';
import type { ReferralProblem } from './referral-problem.ts';

export type ReadReferral =
  | { referral: Referral; problem?: undefined }
  | { referral?: undefined; problem: ReferralProblem };

/**
 * Reads a referral from JSON that anybody may have written. It must fit in every field: half a referral would say
 * something that nobody agreed to. Fields of later versions are dropped.
 */
export function readReferral(json: string): ReadReferral {
  const { value, problem } = parseJson(json);
  if (problem) return refuse('not_ours');
  const version = z.safeParse(z.object({ schema_version: z.string() }), value);
  if (!version.success) return refuse('not_ours');
  const { schema_version } = version.data;
  if (/^([2-9]|\d{2,})\.\d+$/.test(schema_version)) return refuse('newer_version');
  if (!z.safeParse(ReferralVersion, schema_version).success) return refuse('not_ours');
  const read = z.safeParse(Referral, value);
  return read.success ? { referral: read.data } : refuse('not_ours');
}

function refuse(code: ReferralProblem['code']): ReadReferral {
  return { problem: { code } };
}
