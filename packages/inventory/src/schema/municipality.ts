import './jitless.ts';
import * as z from 'zod/mini';
import { HelpLine } from './help-line.ts';
import { Day, LanguageTag, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** A day on which public offices are closed. */
export const Holiday = z.object({ day: Day, name: Text, ...translatable });
export type Holiday = z.infer<typeof Holiday>;

/** The city, town or region that publishes the inventory. */
export const Municipality = z.object({
  name: Text,
  /** IANA zone, `America/Toronto`: the truth for every time of day in the inventory. */
  timezone: z.string().check(z.regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/)),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  /** West, south, east, north in degrees: the map's first view, and what counts as inside. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** The languages the municipality writes in, its first one first. */
  languages: z.array(LanguageTag),
  help_lines: z.array(HelpLine),
  holidays: z.optional(z.array(Holiday)),
  ...translatable,
});
export type Municipality = z.infer<typeof Municipality>;
