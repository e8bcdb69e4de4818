import './jitless.ts';
import * as z from 'zod/mini';
import { WebLink } from './link.ts';
import { Id, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** A paper to bring. */
export const RequiredDocument = z.object({
  id: Id,
  document: z.optional(Text),
  uri: z.optional(WebLink),
  ...translatable,
});
export type RequiredDocument = z.infer<typeof RequiredDocument>;
