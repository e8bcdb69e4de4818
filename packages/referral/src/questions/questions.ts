import '../schema/jitless.ts';
import { LanguageTag } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { Outcome } from './outcome.ts';
import { Question } from './question.ts';
import { Paper, Step } from './step.ts';

/** The version of the document. A reader takes any `1.x`. */
export const QuestionsVersion = z.string().check(z.regex(/^1\.\d+$/));

/** The lists in a question document, each with its own schema. */
export const questionLists = { questions: Question, outcomes: Outcome, steps: Step, papers: Paper };

export const QuestionsHead = z.object({
  schema_version: QuestionsVersion,
  /** Language of the text, where a record does not say otherwise. */
  language: LanguageTag,
});

/**
 * A whole conversation as data: what is asked, in this order, and what the answers lead to. A city changes the words,
 * the questions and the outcomes here, without code.
 */
export const Questions = z.object({
  ...QuestionsHead.shape,
  questions: z.array(Question),
  outcomes: z.array(Outcome),
  steps: z.array(Step),
  papers: z.array(Paper),
});
export type Questions = z.infer<typeof Questions>;
