import '../../schema/jitless.ts';
import * as z from 'zod/mini';
import { DocumentSource } from '../../schema/document-source.ts';
import { Occupation } from '../../schema/occupation.ts';
import { Text } from '../../schema/primitives.ts';

/** A list of occupations with the groups that they belong to. */
export const OccupationsDocument = z.object({
  format: z.literal('newcomer-occupations/1'),
  source: z.optional(DocumentSource),
  /** Titles of groups by their code: one digit is broad, two are major, four are minor. */
  groups: z.record(z.string().check(z.regex(/^\d{1,4}$/)), Text),
  occupations: z.array(Occupation),
});
export type OccupationsDocument = z.infer<typeof OccupationsDocument>;
