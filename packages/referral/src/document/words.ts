import '../schema/jitless.ts';
import * as z from 'zod/mini';

/** Words that a person wrote: never empty, and no longer than a referral can carry (500 characters). */
export const Words = z.string().check(z.regex(/\S/), z.maxLength(500));
