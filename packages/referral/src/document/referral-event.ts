import '../schema/jitless.ts';
import { Count, Id, Instant } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { Receiver } from './receiver.ts';
import { Words } from './words.ts';

/** Who does something with a referral: the newcomer, the agency that refers, or the one referred to. */
export const Role = z.enum(['person', 'sender', 'receiver']);
export type Role = z.infer<typeof Role>;

/** Why a referral was declined. A sender who is told why can send a better one. */
export const DeclineReason = z.enum([
  'not_eligible',
  'outside_area',
  'no_capacity',
  'language_not_available',
  'wrong_service',
  'missing_documents',
  'cannot_reach_person',
  'person_said_no',
  'did_not_attend',
  'already_served',
  'other',
]);
export type DeclineReason = z.infer<typeof DeclineReason>;

/** An appointment at the receiver's. */
export const Appointment = z.object({ starts: Instant, ends: z.optional(Instant), place: z.optional(Words) });
export type Appointment = z.infer<typeof Appointment>;

const done = { id: Id, at: Instant, by: Role };
const note = z.optional(Words);

/** Something that happened to a referral, by the state that it leads to. */
export const ReferralEvent = z.discriminatedUnion('move', [
  z.object({
    move: z.enum(['received', 'accepted', 'attended', 'not_attended', 'completed', 'withdrawn']),
    ...done,
    note,
  }),
  /** `wait_days` is how long people wait now. */
  z.object({ move: z.literal('wait_listed'), ...done, wait_days: z.optional(Count), note }),
  z
    .object({ move: z.literal('declined'), ...done, reason: DeclineReason, note })
    .check(z.refine((event) => event.reason !== 'other' || event.note !== undefined, { path: ['note'] })),
  z.object({ move: z.literal('re_routed'), ...done, to: Receiver, note }),
  z.object({ move: z.literal('scheduled'), ...done, appointment: Appointment, note }),
  /** Somebody who opens it again says why. */
  z.object({ move: z.literal('reopened'), ...done, note: Words }),
]);
export type ReferralEvent = z.infer<typeof ReferralEvent>;
