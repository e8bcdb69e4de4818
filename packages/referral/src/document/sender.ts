import '../schema/jitless.ts';
import { EmailAddress, Id, Phone, ReferralKey } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { Words } from './words.ts';

/** The public part of the key that an answer is encrypted to; made for one referral. */
const reply_key = z.optional(ReferralKey);

/**
 * Who sends a referral. A newcomer who sends their own says nothing here: what they share of themselves stands under
 * `people` and needs their consent.
 */
export const Sender = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), reply_key }),
  z.object({
    kind: z.literal('agency'),
    name: Words,
    organization_id: z.optional(Id),
    worker: z.optional(Words),
    phone: z.optional(Phone.shape.number),
    email: z.optional(EmailAddress),
    reply_key,
  }),
]);
export type Sender = z.infer<typeof Sender>;
