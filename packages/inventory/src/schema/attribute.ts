import './jitless.ts';
import * as z from 'zod/mini';
import { Id } from './primitives.ts';

/** HSDS's link from a record to a taxonomy term. Here the terms are the needs. */
export const Attribute = z.object({
  id: Id,
  taxonomy_term_id: z.optional(Id),
  value: z.optional(z.string()),
  label: z.optional(z.string()),
});
export type Attribute = z.infer<typeof Attribute>;
