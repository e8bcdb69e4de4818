import './jitless.ts';
import * as z from 'zod/mini';
import { EmailAddress, WebLink } from './link.ts';
import { Text } from './primitives.ts';

/** Who answers for the inventory. "Report a mistake" writes to this address. */
export const Publisher = z.object({
  name: Text,
  url: z.optional(WebLink),
  email: z.optional(EmailAddress),
});
export type Publisher = z.infer<typeof Publisher>;
