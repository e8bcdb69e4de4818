import './jitless.ts';
import * as z from 'zod/mini';
import { Code, Id, LanguageTag, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** Settlement components under which IRCC funds services. */
export const SettlementComponent = z.enum([
  'needs_assessment_and_referral',
  'information_and_orientation',
  'language_assessment',
  'language_training',
  'employment_related',
  'community_connections',
  'support_services',
]);

/** The 17 characteristics of a welcoming community. */
export const WelcomingCharacteristic = z.enum([
  'employment',
  'social_capital',
  'housing',
  'positive_attitudes',
  'newcomer_serving_agencies',
  'links_between_actors',
  'municipal_services',
  'education',
  'health_care',
  'transit',
  'religious_organizations',
  'social_engagement',
  'political_participation',
  'police_and_justice',
  'safety',
  'public_space_and_recreation',
  'media',
]);

/** Something a newcomer needs, in their words: an HSDS taxonomy term with what a finder wants to know of it. */
export const Need = z.object({
  id: Id,
  code: Code,
  name: Text,
  description: Text,
  parent_id: z.optional(Id),
  /** Name of a drawing in the pictogram set. */
  pictogram: z.optional(Code),
  /** Everyday words and misspellings that people type when they mean this, by language. */
  words: z.optional(z.record(LanguageTag, z.array(Text))),
  /** Shown first, with the help lines: somebody may be in danger. */
  urgent: z.optional(z.boolean()),
  settlement_component: z.optional(SettlementComponent),
  welcoming_characteristics: z.optional(z.array(WelcomingCharacteristic)),
  /** Codes in other taxonomies, carried as they are: `open-eligibility`, `211`. */
  same_as: z.optional(z.array(z.object({ taxonomy: Code, code: z.string() }))),
  ...translatable,
});
export type Need = z.infer<typeof Need>;
