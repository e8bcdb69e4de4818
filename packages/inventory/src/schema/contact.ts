import './jitless.ts';
import * as z from 'zod/mini';
import { EmailAddress } from './link.ts';
import { Phone } from './phone.ts';
import { Id, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** A person or desk to ask for. */
export const Contact = z.object({
  id: Id,
  name: z.optional(Text),
  title: z.optional(Text),
  department: z.optional(Text),
  email: z.optional(EmailAddress),
  phones: z.optional(z.array(Phone)),
  ...translatable,
});
export type Contact = z.infer<typeof Contact>;
