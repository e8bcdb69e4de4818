import './jitless.ts';
import * as z from 'zod/mini';
import { Language } from './language.ts';
import { Id, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** A number to call. The number holds digits, spaces and `+ - ( ) .` only, so that it can be dialled. */
export const Phone = z.object({
  id: Id,
  number: z.string().check(z.regex(/^\+?[\d\s().*#-]{2,30}$/)),
  extension: z.optional(z.number().check(z.minimum(0))),
  type: z.optional(Text),
  description: z.optional(Text),
  languages: z.optional(z.array(Language)),
  ...translatable,
});
export type Phone = z.infer<typeof Phone>;
