import '../schema/jitless.ts';
import { Id } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { Words } from './words.ts';

/** Whom a referral goes to. The ids are those of the inventory, so that a reader can show the listing beside it. */
export const Receiver = z.object({
  name: Words,
  organization_id: z.optional(Id),
  service_id: z.optional(Id),
  /** One service at one place. */
  listing_id: z.optional(Id),
});
export type Receiver = z.infer<typeof Receiver>;
