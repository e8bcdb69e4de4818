import '../schema/jitless.ts';
import { parseJson } from '@newcomer-portal/inventory';
import * as z from 'zod/mini';
import type { ReadReferral } from '../document/read-referral.ts';
import type { Referral } from '../document/referral.ts';
import type { ReferralProblem } from '../document/referral-problem.ts';
import { readEnvelope } from '../envelope/envelope.ts';
import { unpack } from '../envelope/packed.ts';
import type { KeyPair } from '../lock/make-key-pair.ts';
import { withEvents } from '../states/with-events.ts';
import { openWithKeys } from './open-with-keys.ts';
import { Reply } from './reply.ts';

/**
 * Opens an answer and adds what it tells to the sender's copy. The same answer twice, or answers in another order,
 * come to the same. Refused: an answer to another referral, and one that says what only the sender may say.
 *
 * @param key the secret part of the referral's `reply_key`
 */
export async function openReply(text: string, key: KeyPair, referral: Referral): Promise<ReadReferral> {
  const { envelope, problem } = readEnvelope(text);
  if (problem) return { problem };
  if (envelope.content !== 'referral-reply') return refuse('not_ours');
  const opened = await openWithKeys(envelope, [key]);
  if (opened.problem) return { problem: opened.problem };
  const json = unpack(opened.bytes);
  if (json === undefined) return refuse('altered');
  const reply = z.safeParse(Reply, parseJson(json).value);
  if (!reply.success) return refuse('not_ours');
  const { reply_to, events } = reply.data;
  const isForeign = reply_to !== referral.id || events.some(({ by }) => by !== 'receiver');
  return isForeign ? refuse('foreign_reply') : { referral: withEvents(referral, events) };
}

function refuse(code: ReferralProblem['code']): ReadReferral {
  return { problem: { code } };
}
