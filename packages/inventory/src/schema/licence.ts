import './jitless.ts';
import * as z from 'zod/mini';
import { DocumentSource } from './document-source.ts';
import { WebLink } from './link.ts';
import { NocCode } from './occupation.ts';
import { Code, Day, LanguageTag, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** Who gives a licence. Its name is not translated: it is the one to look for. */
export const Regulator = z.object({ name: Text, name_fr: z.optional(Text), url: z.optional(WebLink) });

/** One step on the way to a licence, in plain words. */
export const PathwayStep = z.object({ title: Text, description: z.optional(Text), ...translatable });
export type PathwayStep = z.infer<typeof PathwayStep>;

/** A licence that the law asks for before somebody may work in an occupation, and the way to it. */
export const Licence = z.object({
  id: Code,
  name: Text,
  /** Occupations that need it. */
  occupations: z.array(NocCode).check(z.minLength(1)),
  /** Some people in these occupations work without it. */
  partly: z.optional(z.boolean()),
  regulator: Regulator,
  steps: z.array(PathwayStep),
  /** Occupations near it that are usually open without it. */
  open_occupations: z.array(NocCode),
  /** Codes of needs: agencies that answer these help on the way. */
  needs: z.array(Code),
  /** The day somebody last compared this with what the regulator says. */
  assured_date: z.optional(Day),
  ...translatable,
});
export type Licence = z.infer<typeof Licence>;

/** The table of licences of a province. */
export const LicencesDocument = z.object({
  format: z.literal('newcomer-licences/1'),
  language: LanguageTag,
  source: z.optional(DocumentSource),
  licences: z.array(Licence),
});
export type LicencesDocument = z.infer<typeof LicencesDocument>;
