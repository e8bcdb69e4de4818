import './jitless.ts';
import * as z from 'zod/mini';
import { EmailAddress, WebLink } from './link.ts';
import { Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** Who offers it, named in place: employers are many, and few of them are in a service inventory. */
export const OfferingOrganization = z.object({
  name: Text,
  description: z.optional(Text),
  url: z.optional(WebLink),
  email: z.optional(EmailAddress),
  ...translatable,
});
export type OfferingOrganization = z.infer<typeof OfferingOrganization>;
