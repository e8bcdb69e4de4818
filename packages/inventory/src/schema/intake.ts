import './jitless.ts';
import * as z from 'zod/mini';
import { EmailAddress, WebLink } from './link.ts';
import { Id, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** One way in. A service may have several; the first is the one to try first. */
export const Intake = z.object({
  method: z.enum(['walk_in', 'phone', 'online_form', 'email', 'appointment', 'referral']),
  note: z.optional(Text),
  url: z.optional(WebLink),
  email: z.optional(EmailAddress),
  /** A number to call when it is not the service's own. */
  phone: z.optional(z.string().check(z.regex(/^\+?[\d\s().*#-]{2,30}$/))),
  /** The place to go first, when it is not where the service is. */
  location_id: z.optional(Id),
  /** Who must refer, when a referral is needed. */
  referred_by: z.optional(Text),
  ...translatable,
});
export type Intake = z.infer<typeof Intake>;
