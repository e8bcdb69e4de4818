import '../schema/jitless.ts';
import {
  Code,
  Count,
  Day,
  FamilySituation,
  Gender,
  ImmigrationStatus,
  LanguageTag,
} from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { ReferredNeed } from './referred-need.ts';
import { Words } from './words.ts';

const few = <S extends z.core.$ZodType>(schema: S) => z.array(schema).check(z.minLength(1), z.maxLength(30));
/** Canadian Language Benchmark. */
const Level = z.number().check(z.minimum(0), z.maximum(12));

/** One person of a referral, with only what they chose to share: every field is optional. */
export const SharedPerson = z.object({
  name: z.optional(Words),
  /** What this person is to the first one. */
  relation: z.optional(z.enum(['self', 'partner', 'child', 'parent', 'other'])),
  born: z.optional(Day),
  /** Years; 0.5 is six months. */
  age: z.optional(Count),
  gender: z.optional(Gender),
  status: z.optional(ImmigrationStatus),
  months_in_country: z.optional(Count),
  /** Spoken languages, the best first. */
  languages: z.optional(few(LanguageTag)),
  language_levels: z.optional(z.object({ en: z.optional(Level), fr: z.optional(Level) })),
  family: z.optional(few(FamilySituation)),
  /** Household income in a year, in the municipality's currency. */
  income: z.optional(Count),
  postal_code: z.optional(Words),
  address: z.optional(Words),
  /** Papers that the person has: `health-card`. */
  documents_held: z.optional(few(Code)),
  occupation: z.optional(Words),
  /** What the person brings: skills, interests, time. */
  strengths: z.optional(few(Words)),
  accessibility: z.optional(Words),
  note: z.optional(Words),
  needs: z.optional(few(ReferredNeed)),
});
export type SharedPerson = z.infer<typeof SharedPerson>;
