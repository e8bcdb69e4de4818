import './jitless.ts';
import * as z from 'zod/mini';

export const LanguageSkill = z.enum(['listening', 'speaking', 'reading', 'writing']);
export type LanguageSkill = z.infer<typeof LanguageSkill>;

/** A Canadian Language Benchmark (English) or a Niveau de compétence linguistique canadien (French). */
export const Benchmark = z.int().check(z.minimum(1), z.maximum(12));

/** The level that is asked for in one language. */
export const LanguageLevel = z.object({
  language: z.enum(['en', 'fr']),
  /** Left out: each of the four. */
  skill: z.optional(LanguageSkill),
  minimum: Benchmark,
});
export type LanguageLevel = z.infer<typeof LanguageLevel>;
