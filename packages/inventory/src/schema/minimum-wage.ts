import './jitless.ts';
import * as z from 'zod/mini';
import { WebLink } from './link.ts';
import { Currency } from './pay.ts';
import { Code, Day, Text } from './primitives.ts';

/** The least that an hour of work may be paid here. The municipality states it, with where it has it from. */
export const MinimumWage = z.object({
  amount: z.number().check(z.minimum(0)),
  currency: Currency,
  unit: z.literal('hour'),
  /** The day it came into force. Before, nobody knows what held. */
  from: Day,
  /** The source's id, where the document lists it. */
  source_id: z.optional(Code),
  /** Who says so, in words, where the document does not list it. */
  source: z.optional(Text),
  url: z.optional(WebLink),
});
export type MinimumWage = z.infer<typeof MinimumWage>;
