import './jitless.ts';
import * as z from 'zod/mini';
import { Id, Text } from './primitives.ts';

/** A postal address. `postal_code` may be empty where the source's is unreadable. */
export const Address = z.object({
  id: Id,
  attention: z.optional(Text),
  address_1: Text,
  address_2: z.optional(Text),
  city: Text,
  region: z.optional(Text),
  state_province: Text,
  postal_code: z.string(),
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  address_type: z.enum(['physical', 'postal', 'virtual']),
});
export type Address = z.infer<typeof Address>;
