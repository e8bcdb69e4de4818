import './jitless.ts';
import * as z from 'zod/mini';
import { Location } from './location.ts';
import { Municipality } from './municipality.ts';
import { Need } from './need.ts';
import { Organization } from './organization.ts';
import { Instant, LanguageTag, Text } from './primitives.ts';
import { Publisher } from './publisher.ts';
import { Service } from './service.ts';
import { ServiceAtLocation } from './service-at-location.ts';
import { Source } from './source.ts';

/** The version of the document. A reader takes any `1.x`; another first number is another language. */
export const SchemaVersion = z.string().check(z.regex(/^1\.\d+$/));

/** The lists of records in an inventory, each with its own schema. */
export const recordLists = {
  sources: Source,
  needs: Need,
  organizations: Organization,
  locations: Location,
  services: Service,
  service_at_locations: ServiceAtLocation,
};
export type RecordList = keyof typeof recordLists;

/** What an inventory says of itself, beside its records. */
export const InventoryHead = z.object({
  schema_version: SchemaVersion,
  published: Instant,
  /** Language of the text, where a record does not say otherwise. */
  language: LanguageTag,
  publisher: Publisher,
  municipality: Municipality,
  /** Words to show above everything: "All of these services are invented." */
  notice: z.optional(Text),
  notice_translations: z.optional(z.record(LanguageTag, Text)),
});

/** A municipality's whole service inventory: the one document that the widgets, the editors and the server share. */
export const Inventory = z.object({
  ...InventoryHead.shape,
  sources: z.array(Source),
  needs: z.array(Need),
  organizations: z.array(Organization),
  locations: z.array(Location),
  services: z.array(Service),
  service_at_locations: z.array(ServiceAtLocation),
});
export type Inventory = z.infer<typeof Inventory>;
