import './jitless.ts';
import * as z from 'zod/mini';
import { Id, LanguageTag, Text } from './primitives.ts';
import { Schedule } from './schedule.ts';
import { translatable } from './translation.ts';

/** A language that is spoken there. */
export const Language = z.object({
  id: Id,
  name: z.optional(Text),
  code: z.optional(LanguageTag),
  note: z.optional(Text),
  /** When this language is spoken, if not always: "Tigrinya, Tuesday 13–16". */
  schedules: z.optional(z.array(Schedule)),
  ...translatable,
});
export type Language = z.infer<typeof Language>;
