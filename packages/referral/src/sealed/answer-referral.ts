import type { Referral } from '../document/referral.ts';
import type { ReferralEvent } from '../document/referral-event.ts';
import type { ReferralProblem } from '../document/referral-problem.ts';
import { toBase64url } from '../envelope/base64url.ts';
import { writeEnvelope } from '../envelope/envelope.ts';
import { pack } from '../envelope/packed.ts';
import { encryptTo } from '../lock/index.ts';
import { makeMove } from '../states/make-move.ts';
import type { Reply } from './reply.ts';

export type Answered =
  | {
      /** The receiver's own copy after the move. */
      referral: Referral;
      /** The text of a URL's fragment, for the sender alone. */
      reply: string;
      problem?: undefined;
    }
  | { referral?: undefined; problem: ReferralProblem };

/** What the receiver did. */
export type ReceiverEvent = ReferralEvent & { by: 'receiver' };

/** Makes a receiver's move, and the reply that tells the sender of it and of all moves before: one may get lost. */
export async function answerReferral(referral: Referral, event: ReceiverEvent): Promise<Answered> {
  const { reply_key } = referral.from;
  if (reply_key === undefined) return { problem: { code: 'no_reply_key' } };
  const moved = makeMove(referral, event);
  if (moved.problem) return { problem: moved.problem };
  const reply: Reply = {
    schema_version: '1.0',
    reply_to: referral.id,
    events: moved.referral.events.filter(({ by }) => by === 'receiver'),
  };
  const bytes = await encryptTo([reply_key], pack(JSON.stringify(reply)));
  return {
    referral: moved.referral,
    reply: writeEnvelope({ content: 'referral-reply', seal: 'k', payload: toBase64url(bytes) }),
  };
}
