import './jitless.ts';
import * as z from 'zod/mini';
import { Accessibility } from './accessibility.ts';
import { Address } from './address.ts';
import { Contact } from './contact.ts';
import { Language } from './language.ts';
import { WebLink } from './link.ts';
import { Phone } from './phone.ts';
import { Id, Text } from './primitives.ts';
import { Schedule } from './schedule.ts';
import { Provenance } from './source.ts';
import { translatable } from './translation.ts';

const degrees = (limit: number) => z.number().check(z.minimum(-limit), z.maximum(limit));

/** A place where services are given: a building, a post box or a web address. */
export const Location = z.object({
  id: Id,
  location_type: z.enum(['physical', 'postal', 'virtual']),
  organization_id: z.optional(Id),
  name: z.optional(Text),
  alternate_name: z.optional(Text),
  description: z.optional(Text),
  url: z.optional(WebLink),
  transportation: z.optional(Text),
  /** Degrees north, WGS 84. */
  latitude: z.optional(degrees(90)),
  /** Degrees east, WGS 84. */
  longitude: z.optional(degrees(180)),
  addresses: z.optional(z.array(Address)),
  phones: z.optional(z.array(Phone)),
  contacts: z.optional(z.array(Contact)),
  languages: z.optional(z.array(Language)),
  accessibility: z.optional(z.array(Accessibility)),
  schedules: z.optional(z.array(Schedule)),
  /** The address keeps people safe by staying unknown. It is taken out before anything is published. */
  address_confidential: z.optional(z.boolean()),
  provenance: z.optional(Provenance),
  ...translatable,
});
export type Location = z.infer<typeof Location>;
