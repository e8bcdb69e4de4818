import '../schema/jitless.ts';
import * as z from 'zod/mini';
import { BaseMapDocument } from '../base-map/base-map.ts';
import { AreasDocument } from '../census/area.ts';
import { PlacesDocument } from '../places/places.ts';
import { Inventory } from '../schema/inventory.ts';
import { LicencesDocument } from '../schema/licence.ts';
import { Opportunities } from '../schema/opportunities.ts';
import { definitions } from './definitions.ts';
import type { JsonSchema } from './json-schema.ts';
import { withDescriptions } from './with-descriptions.ts';

const documents = {
  inventory: { schema: Inventory, name: 'Inventory' },
  opportunities: { schema: Opportunities, name: 'Opportunities' },
  licences: { schema: LicencesDocument, name: 'Licences' },
  areas: { schema: AreasDocument, name: 'Areas' },
  places: { schema: PlacesDocument, name: 'Places' },
  'base-map': { schema: BaseMapDocument, name: 'BaseMap' },
};

/** The documents that a city publishes. */
export type DocumentName = keyof typeof documents;
export const documentNames = Object.keys(documents) as readonly DocumentName[];

/** The name by which a document's JSON Schema is known: `urn:newcomer-portal:schema:inventory:1`. */
export function schemaId(document: DocumentName): string {
  return `urn:newcomer-portal:schema:${document}:1`;
}

/**
 * The JSON Schema (2020-12) of a document, made from the schema that the readers use. What no JSON Schema can say,
 * such as that a day is in the calendar or that a pointer meets its record, only `requireInventory` and
 * `requireOpportunities` see.
 */
export function documentSchema(document: DocumentName): JsonSchema {
  const { schema, name } = documents[document];
  const { $schema, $defs = {}, ...body } = asJsonSchema(schema);
  const defs = Object.entries($defs).map(
    ([definition, value]) =>
      [definition, isPlain(value) ? value : withDescriptions(value, definition)] as const,
  );
  return {
    ...($schema && { $schema }),
    $id: schemaId(document),
    title: name,
    ...withDescriptions(body, name),
    $defs: Object.fromEntries(defs),
  };
}

function asJsonSchema(schema: z.core.$ZodType): JsonSchema {
  const made = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', metadata: definitions });
  return made as JsonSchema;
}

/** A text, a number, or a table by language: its name says enough. */
function isPlain({ properties, oneOf }: JsonSchema): boolean {
  return !properties && !oneOf;
}
