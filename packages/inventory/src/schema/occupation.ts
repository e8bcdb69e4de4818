import './jitless.ts';
import * as z from 'zod/mini';
import { Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** A unit group of the National Occupational Classification 2021: five digits, `31301`. */
export const NocCode = z.string().check(z.regex(/^\d{5}$/));

/** Training, education, experience and responsibilities: 0 for managers, 1 for a university degree, 5 for none. */
export const Teer = z.int().check(z.minimum(0), z.maximum(5));

/** The occupation that an opportunity belongs to. Code, title and level are carried as facts. */
export const Occupation = z.object({
  noc: NocCode,
  title: z.optional(Text),
  teer: z.optional(Teer),
  ...translatable,
});
export type Occupation = z.infer<typeof Occupation>;
