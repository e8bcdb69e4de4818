import '../schema/jitless.ts';
import { Code, LanguageTag, Text, translatable } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';

/** One answer. "I don't know" stands under every question and is not written here. */
const FollowUpOption = z.object({
  id: Code,
  name: Text,
  /** Stands outside the order: who looks for no work is neither better nor worse off for it. */
  apart: z.optional(z.boolean()),
  ...translatable,
});

/** One question, asked at the beginning and again later. */
export const FollowUpQuestion = z.object({
  id: Code,
  name: Text,
  pictogram: z.optional(Code),
  /** In order, from the hardest for the person to the best. */
  options: z.array(FollowUpOption),
  ...translatable,
});
export type FollowUpQuestion = z.infer<typeof FollowUpQuestion>;

/** The version of the document. A reader takes any `1.x`. */
export const FollowUpVersion = z.string().check(z.regex(/^1\.\d+$/));

/** The questions of the baseline and of every follow-up, as data: the same ones, so that change can be shown. */
export const FollowUpForm = z.object({
  schema_version: FollowUpVersion,
  language: LanguageTag,
  questions: z.array(FollowUpQuestion).check(z.minLength(1)),
});
export type FollowUpForm = z.infer<typeof FollowUpForm>;
