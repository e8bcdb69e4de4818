import '../schema/jitless.ts';
import { Id } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { ReferralVersion } from '../document/referral.ts';
import { ReferralEvent } from '../document/referral-event.ts';

/** What goes back to the sender: which referral it is about, and what happened. Nothing of the person. */
export const Reply = z.object({
  schema_version: ReferralVersion,
  reply_to: Id,
  events: z.array(ReferralEvent).check(z.minLength(1), z.maxLength(100)),
});
export type Reply = z.infer<typeof Reply>;
