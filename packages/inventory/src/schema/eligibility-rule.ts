import './jitless.ts';
import * as z from 'zod/mini';
import { Count, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** The status a person has in Canada. */
export const ImmigrationStatus = z.enum([
  'permanent_resident',
  'protected_person',
  'government_assisted_refugee',
  'privately_sponsored_refugee',
  'refugee_claimant',
  'temporary_worker',
  'international_student',
  'visitor',
  'citizen',
  'no_status',
]);
export type ImmigrationStatus = z.infer<typeof ImmigrationStatus>;

export const Gender = z.enum(['woman', 'man', 'non_binary']);
export type Gender = z.infer<typeof Gender>;

export const FamilySituation = z.enum([
  'single',
  'couple',
  'with_children',
  'single_parent',
  'expecting',
  'caregiver',
  'unaccompanied_minor',
]);
export type FamilySituation = z.infer<typeof FamilySituation>;

/** A rule that names nobody would shut everybody out by mistake. */
const oneOrMore = <S extends z.core.$ZodType>(schema: S) => z.array(schema).check(z.minLength(1));
const note = { note: z.optional(Text), ...translatable };
const range = { minimum: z.optional(Count), maximum: z.optional(Count) };

/**
 * Who a service is for, so that a program can answer and say why. All rules of a service must hold. A rule
 * that a program cannot weigh is `other`: it carries the question to ask.
 */
export const EligibilityRule = z.discriminatedUnion('about', [
  z.object({ about: z.literal('status'), any_of: oneOrMore(ImmigrationStatus), ...note }),
  z.object({ about: z.literal('gender'), any_of: oneOrMore(Gender), ...note }),
  z.object({ about: z.literal('family'), any_of: oneOrMore(FamilySituation), ...note }),
  /** Years, decimals allowed: 0.5 is six months. Both ends count as inside. */
  z.object({ about: z.literal('age'), ...range, ...note }),
  /** Household income in a year, in the municipality's currency. */
  z.object({ about: z.literal('income'), ...range, ...note }),
  /** Canadian Language Benchmark, 1 to 12. */
  z.object({ about: z.literal('language_level'), language: z.enum(['en', 'fr']), ...range, ...note }),
  /** Months since the person came to the country. */
  z.object({ about: z.literal('months_in_country'), ...range, ...note }),
  /** First characters of the postal codes that are served. */
  z.object({
    about: z.literal('area'),
    postal_prefixes: oneOrMore(z.string().check(z.regex(/^[A-Z0-9]{1,6}$/))),
    ...note,
  }),
  z.object({ about: z.literal('other'), question: Text, ...note }),
]);
export type EligibilityRule = z.infer<typeof EligibilityRule>;
