import './jitless.ts';
import * as z from 'zod/mini';
import { Contact } from './contact.ts';
import { EmailAddress, WebLink } from './link.ts';
import { Phone } from './phone.ts';
import { Id, Text } from './primitives.ts';
import { ReferralKey } from './referral-key.ts';
import { Provenance } from './source.ts';
import { translatable } from './translation.ts';

/** A service provider organization (SPO). */
export const Organization = z.object({
  id: Id,
  name: Text,
  alternate_name: z.optional(Text),
  description: Text,
  email: z.optional(EmailAddress),
  website: z.optional(WebLink),
  phones: z.optional(z.array(Phone)),
  contacts: z.optional(z.array(Contact)),
  parent_organization_id: z.optional(Id),
  /** Referrals to any of its services are encrypted to this, where the service has no key of its own. */
  referral_key: z.optional(ReferralKey),
  provenance: z.optional(Provenance),
  ...translatable,
});
export type Organization = z.infer<typeof Organization>;
