import './jitless.ts';
import * as z from 'zod/mini';
import { Contact } from './contact.ts';
import { Phone } from './phone.ts';
import { Id, Text } from './primitives.ts';
import { Schedule } from './schedule.ts';
import { translatable } from './translation.ts';

/** One service at one place. What is said here holds there instead of what the service or the place says. */
export const ServiceAtLocation = z.object({
  id: Id,
  service_id: Id,
  location_id: Id,
  description: z.optional(Text),
  phones: z.optional(z.array(Phone)),
  contacts: z.optional(z.array(Contact)),
  schedules: z.optional(z.array(Schedule)),
  ...translatable,
});
export type ServiceAtLocation = z.infer<typeof ServiceAtLocation>;
