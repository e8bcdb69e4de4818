import '../schema/jitless.ts';
import { Code, Count, Text, translatable } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { Condition } from './condition.ts';
import { Facts } from './facts.ts';

/** One thing to choose. "I don't know" stands under every question and is not written here. */
export const Option = z.object({
  id: Code,
  name: Text,
  description: z.optional(Text),
  /** Name of a drawing in the pictogram set. */
  pictogram: z.optional(Code),
  /** What choosing it says of the person, or of everybody where the question is asked of the household. */
  sets: z.optional(Facts),
  /** Says something good to build on: a skill, a language, time. */
  asset: z.optional(z.boolean()),
  /** "None of these": chosen beside another option, it does not count. */
  alone: z.optional(z.boolean()),
  /** Options of other questions that do not count beside this one: who has no bed tonight has no home. */
  outweighs: z.optional(z.array(z.object({ question: Code, option: Code }))),
  /** Needs that come first in the plan then, with all narrower ones. */
  brings_forward: z.optional(z.array(Code)),
  ...translatable,
});
export type Option = z.infer<typeof Option>;

/** One screen of the conversation. */
export const Question = z.object({
  id: Code,
  /** The question itself. */
  name: Text,
  description: z.optional(Text),
  /** Why this is asked, and what it is used for. */
  why: Text,
  pictogram: z.optional(Code),
  /** `ages` asks how old everybody is, and by that who there is; it has no options. */
  kind: z.enum(['one', 'many', 'ages']),
  /** `each`: an answer for everybody, on one screen. Left out, one answer holds for the household. */
  asked_of: z.optional(z.enum(['household', 'each'])),
  /** Who is asked, where the question is asked of each. Whoever told no age is asked too. */
  ages: z.optional(z.object({ minimum: z.optional(Count), maximum: z.optional(Count) })),
  /** All must hold, by answers to earlier questions. Left out, everybody is asked. */
  when: z.optional(z.array(Condition)),
  /** How many people an `ages` question takes at most. */
  most: z.optional(z.int().check(z.minimum(1))),
  options: z.optional(z.array(Option)),
  ...translatable,
});
export type Question = z.infer<typeof Question>;
