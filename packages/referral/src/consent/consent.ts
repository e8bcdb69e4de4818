import '../schema/jitless.ts';
import { Instant, LanguageTag } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { Receiver } from '../document/receiver.ts';

/** What the receiver may use the shared fields for. */
export const Purpose = z.enum(['arrange_service', 'answer_sender', 'follow_up']);
export type Purpose = z.infer<typeof Purpose>;

const given = {
  purposes: z.array(Purpose).check(z.minLength(1), z.maxLength(Purpose.options.length)),
  given: Instant,
  /** From this moment no reader shows the referral. */
  expires: Instant,
};

/** What a person agreed to: exactly which fields go to whom, what for and until when. */
export const Consent = z.object({
  ...given,
  to: Receiver,
  /** Paths of the draft's fields, as `fieldsOffered` lists them. */
  fields: z.array(z.string()),
  /** The language in which the person saw all this. */
  shown_in: LanguageTag,
  withdrawn: z.optional(Instant),
});
export type Consent = z.infer<typeof Consent>;

/**
 * What a referral says of its consent. Receiver and fields are the referral's own; the language stays with the
 * receipt, for it would tell something that the person may not have chosen to share.
 */
export const ConsentGiven = z.object(given);
export type ConsentGiven = z.infer<typeof ConsentGiven>;
