import '../schema/jitless.ts';
import { Id, Instant, LanguageTag } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { ConsentGiven } from '../consent/consent.ts';
import { ContactWishes } from './contact-wishes.ts';
import { Receiver } from './receiver.ts';
import { ReferralEvent } from './referral-event.ts';
import { Sender } from './sender.ts';
import { SharedPerson } from './shared-person.ts';
import { Words } from './words.ts';

/** A reader takes any `1.x`. */
export const ReferralVersion = z.string().check(z.regex(/^1\.\d+$/));

const draft = {
  schema_version: ReferralVersion,
  id: Id,
  created: Instant,
  from: Sender,
  to: Receiver,
  /** The language in which the family wants to be spoken to. */
  language: z.optional(LanguageTag),
  interpreter: z.optional(z.boolean()),
  /** What the receiver is asked, such as whether a rule of theirs is met. */
  questions: z.optional(z.array(Words).check(z.minLength(1), z.maxLength(20))),
  contact: z.optional(ContactWishes),
  people: z.array(SharedPerson).check(z.maxLength(20)),
};

/** Everything that could be shared, before anybody consented. It never leaves the device. */
export const ReferralDraft = z.object(draft);
export type ReferralDraft = z.infer<typeof ReferralDraft>;

/**
 * A newcomer's request to one receiver, with the fields they consented to and what has happened since. A helper's own
 * notes have no field here, and a reader drops fields that it does not know.
 */
export const Referral = z.object({
  ...draft,
  consent: ConsentGiven,
  events: z.array(ReferralEvent).check(z.maxLength(100)),
});
export type Referral = z.infer<typeof Referral>;
