import './jitless.ts';
import * as z from 'zod/mini';
import { WebLink } from './link.ts';
import { Id, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** What a place offers, or lacks, for people with a disability. */
export const Accessibility = z.object({
  id: Id,
  description: z.optional(Text),
  details: z.optional(Text),
  url: z.optional(WebLink),
  /** The one thing this entry is about, so that it can be filtered by. */
  feature: z.optional(
    z.enum([
      'wheelchair',
      'elevator',
      'accessible_washroom',
      'accessible_parking',
      'hearing_loop',
      'sign_language',
      'braille',
      'quiet_room',
    ]),
  ),
  /** False says plainly that it is not there. */
  available: z.optional(z.boolean()),
  ...translatable,
});
export type Accessibility = z.infer<typeof Accessibility>;
