import '../schema/jitless.ts';
import { Count, FamilySituation, Gender, ImmigrationStatus } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';

const Level = z.number().check(z.minimum(0), z.maximum(12));

/** What choosing an option says of a person, in the words that eligibility rules use. */
export const Facts = z.object({
  status: z.optional(ImmigrationStatus),
  gender: z.optional(Gender),
  /** Added to what else is told of the family. */
  family: z.optional(z.array(FamilySituation)),
  months_in_country: z.optional(Count),
  /** Canadian Language Benchmarks, 0 for none at all. */
  language_levels: z.optional(z.object({ en: z.optional(Level), fr: z.optional(Level) })),
  /** The way in must be free of steps. */
  wheelchair: z.optional(z.boolean()),
});
export type Facts = z.infer<typeof Facts>;
