import '../schema/jitless.ts';
import { Id } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';

const Words = z.string().check(z.minLength(1));

/** Where to go or call, as it was proposed on that day. */
export const AssessedDoor = z.object({
  kind: z.enum(['service', 'agency', 'line']),
  /** The service, or the help line. */
  name: Words,
  organization: z.optional(Words),
  phone: z.optional(Words),
  /** One service at one place, of the inventory. */
  listing_id: z.optional(Id),
  /** Codes of what speaks for it or is to be asked there, the strongest first: `for_you`, `speaks`. */
  why: z.array(z.string()),
});
export type AssessedDoor = z.infer<typeof AssessedDoor>;
