import '../schema/jitless.ts';
import { EmailAddress, Phone } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { Words } from './words.ts';

/** A number or address never travels without what makes it dangerous to use: somebody else may pick up. */
const safety = {
  /** False: do not use this unless the person asks for it. Left out: nobody asked. */
  safe: z.optional(z.boolean()),
  /** When to use it: "weekdays before three". */
  when: z.optional(Words),
};

/** How the person wants to be reached. */
export const ContactWishes = z.object({
  phone: z.optional(
    z.object({ number: Phone.shape.number, leave_message: z.optional(z.boolean()), ...safety }),
  ),
  email: z.optional(z.object({ address: EmailAddress, ...safety })),
  /** Another way: "ask the sender", "I will come by myself". */
  other: z.optional(Words),
});
export type ContactWishes = z.infer<typeof ContactWishes>;
