import './jitless.ts';
import * as z from 'zod/mini';
import { Attribute } from './attribute.ts';
import { Availability } from './availability.ts';
import { Capacity } from './capacity.ts';
import { Contact } from './contact.ts';
import { CostOption } from './cost-option.ts';
import { EligibilityRule } from './eligibility-rule.ts';
import { Intake } from './intake.ts';
import { Language } from './language.ts';
import { EmailAddress, WebLink } from './link.ts';
import { Phone } from './phone.ts';
import { Count, Day, Id, Instant, Text } from './primitives.ts';
import { ReferralKey } from './referral-key.ts';
import { RequiredDocument } from './required-document.ts';
import { Schedule } from './schedule.ts';
import { ServiceArea } from './service-area.ts';
import { Provenance } from './source.ts';
import { translatable } from './translation.ts';

const hsds = {
  id: Id,
  organization_id: z.optional(Id),
  name: Text,
  alternate_name: z.optional(Text),
  description: z.optional(Text),
  url: z.optional(WebLink),
  email: z.optional(EmailAddress),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  interpretation_services: z.optional(Text),
  application_process: z.optional(Text),
  fees_description: z.optional(Text),
  eligibility_description: z.optional(Text),
  minimum_age: z.optional(Count),
  maximum_age: z.optional(Count),
  assured_date: z.optional(Day),
  assurer_email: z.optional(EmailAddress),
  alert: z.optional(Text),
  last_modified: z.optional(Instant),
  phones: z.optional(z.array(Phone)),
  schedules: z.optional(z.array(Schedule)),
  service_areas: z.optional(z.array(ServiceArea)),
  languages: z.optional(z.array(Language)),
  cost_options: z.optional(z.array(CostOption)),
  required_documents: z.optional(z.array(RequiredDocument)),
  contacts: z.optional(z.array(Contact)),
  capacities: z.optional(z.array(Capacity)),
  attributes: z.optional(z.array(Attribute)),
};

const profile = {
  /** All must hold; `eligibility_description` says the same to people. */
  eligibility_rules: z.optional(z.array(EligibilityRule)),
  intake: z.optional(z.array(Intake)),
  availability: z.optional(Availability),
  /** How it is given; `deliveryOf` says what is understood when this is left out. */
  delivery: z.optional(z.array(z.enum(['in_person', 'phone', 'online', 'at_home']))),
  child_care_on_site: z.optional(z.boolean()),
  /** Who looked at the listing on `assured_date`. */
  assured_by: z.optional(Text),
  referral_key: z.optional(ReferralKey),
  provenance: z.optional(Provenance),
  ...translatable,
};

/** Something an organization does for newcomers. */
export const Service = z.object({ ...hsds, ...profile });
export type Service = z.infer<typeof Service>;
