import './jitless.ts';
import * as z from 'zod/mini';
import { WebLink } from './link.ts';
import { Code, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** A paper that is asked for: a licence to practise, a degree, a check. */
export const Credential = z.object({
  kind: z.enum(['licence', 'degree', 'certificate', 'driving_licence', 'background_check']),
  name: Text,
  /** False: good to have. Left out, nobody starts without it. */
  required: z.optional(z.boolean()),
  /** The pathway to this licence, by its id in a table of licences. */
  licence_id: z.optional(Code),
  /** Where the way to it is explained. */
  url: z.optional(WebLink),
  ...translatable,
});
export type Credential = z.infer<typeof Credential>;
