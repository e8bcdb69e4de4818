import './jitless.ts';
import * as z from 'zod/mini';
import { SchemaVersion } from './inventory.ts';
import { MinimumWage } from './minimum-wage.ts';
import { Municipality } from './municipality.ts';
import { Opportunity } from './opportunity.ts';
import { Instant, LanguageTag, Text } from './primitives.ts';
import { Publisher } from './publisher.ts';
import { Source } from './source.ts';
import { Tag } from './tag.ts';
import { translatable } from './translation.ts';

/** The city, town or region whose opportunities these are: as much of it as days and pay are read against. */
export const OpportunitiesMunicipality = z.object({
  name: Text,
  timezone: Municipality.shape.timezone,
  minimum_wage: z.optional(MinimumWage),
  ...translatable,
});
export type OpportunitiesMunicipality = z.infer<typeof OpportunitiesMunicipality>;

/** The lists of records in the document, each with its own schema. */
export const opportunityLists = {
  sources: Source,
  skills: Tag,
  interests: Tag,
  opportunities: Opportunity,
};
export type OpportunityList = keyof typeof opportunityLists;

/** What the document says of itself. An inventory's head says all of this and more. */
export const OpportunitiesHead = z.object({
  schema_version: SchemaVersion,
  published: Instant,
  /** Language of the text, where a record does not say otherwise. */
  language: LanguageTag,
  publisher: z.optional(Publisher),
  municipality: OpportunitiesMunicipality,
  /** Words to show above everything: "All of these are invented." */
  notice: z.optional(Text),
  notice_translations: z.optional(z.record(LanguageTag, Text)),
});

/**
 * A municipality's opportunities: work, volunteering, mentoring and places to learn. A file of its own beside the
 * inventory, because it changes daily; an inventory that holds the same lists reads the same.
 */
export const Opportunities = z.object({
  ...OpportunitiesHead.shape,
  sources: z.array(Source),
  skills: z.array(Tag),
  interests: z.array(Tag),
  opportunities: z.array(Opportunity),
});
export type Opportunities = z.infer<typeof Opportunities>;
