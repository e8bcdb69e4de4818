import '../../schema/jitless.ts';
import * as z from 'zod/mini';
import { NocCode } from '../../schema/occupation.ts';
import { Code, Count, TimeOfDay } from '../../schema/primitives.ts';
import { weekdays } from './shifts-of.ts';

/** A stretch of a weekday. `24:00` is its end. */
export const FreeTime = z.object({ day: z.enum(weekdays), from: TimeOfDay, to: TimeOfDay });
export type FreeTime = z.infer<typeof FreeTime>;

const level = z.optional(z.int().check(z.minimum(0), z.maximum(12)));
const Levels = z.object({ all: level, listening: level, speaking: level, reading: level, writing: level });
const Codes = z.optional(z.readonly(z.array(Code)));

/** What a newcomer has told of themselves, for comparing. Everything is optional; nothing of it leaves the device. */
export const Profile = z.object({
  /** Ids of the document's skills. */
  skills: Codes,
  /** Ids of the document's interests. */
  interests: Codes,
  /** When they can come. */
  free: z.optional(z.readonly(z.array(FreeTime))),
  /** CLB (English) and NCLC (French), 1 to 12, 0 for none; `all` where one level is all they know. */
  levels: z.optional(z.object({ en: z.optional(Levels), fr: z.optional(Levels) })),
  /** NOC codes of what they have worked as. */
  occupations: z.optional(z.readonly(z.array(NocCode))),
  /** Ids of licences that they hold here. */
  licences: Codes,
  /** Other papers that they hold. */
  papers: z.optional(z.readonly(z.array(z.enum(['degree', 'certificate', 'driving_licence'])))),
  /** Months of work in Canada, and elsewhere. */
  months: z.optional(z.object({ canada: z.optional(Count), abroad: z.optional(Count) })),
  /** Metres that they are ready to go. */
  within: z.optional(Count),
});
export type Profile = z.infer<typeof Profile>;
