import './jitless.ts';
import * as z from 'zod/mini';
import { LanguageTag, Text } from './primitives.ts';

/** One field of one record in another language. */
export const Translation = z.object({
  text: Text,
  /** How the words were made. */
  method: z.enum(['human', 'machine', 'generated']),
  /** True when a person has read a machine's words and stands by them. */
  reviewed: z.optional(z.boolean()),
  /** `textHash` of the source text that was translated; another hash now means the translation is stale. */
  source_hash: z.optional(z.string().check(z.regex(/^[0-9a-f]{8}$/))),
});
export type Translation = z.infer<typeof Translation>;

const FieldName = z.string().check(z.regex(/^[a-z][a-z0-9_]*$/));

/** Translations of a record's own text fields: language, then field name, then the words. */
export const Translations = z.record(LanguageTag, z.record(FieldName, Translation));
export type Translations = z.infer<typeof Translations>;

/** What every record with text may carry beside its HSDS fields. */
export const translatable = {
  /** Language of the text in this record, where it is not the inventory's own. */
  text_language: z.optional(LanguageTag),
  translations: z.optional(Translations),
  /** Fields whose text a program wrote, not the organization. */
  generated_fields: z.optional(z.array(FieldName)),
};
