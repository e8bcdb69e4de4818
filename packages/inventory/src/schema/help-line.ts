import './jitless.ts';
import * as z from 'zod/mini';
import { WebLink } from './link.ts';
import { Code, Day, LanguageTag, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** A number for the worst moment. It stands on every screen, also when everything else failed. */
export const HelpLine = z.object({
  id: Code,
  kind: z.enum(['emergency', 'crisis', 'violence', 'children', 'health', 'social_services', 'work', 'fraud']),
  name: Text,
  number: z.string().check(z.regex(/^\+?[\d\s().*#-]{2,30}$/)),
  description: z.optional(Text),
  /** Languages the line answers in; left out where the source does not say. */
  languages: z.optional(z.array(LanguageTag)),
  url: z.optional(WebLink),
  /** The day the city confirmed the number. */
  confirmed: z.optional(Day),
  ...translatable,
});
export type HelpLine = z.infer<typeof HelpLine>;
