import './jitless.ts';
import * as z from 'zod/mini';

/** The public part of a key that referrals are encrypted to: an X25519 recipient of the age format. */
export const ReferralKey = z.string().check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/));
