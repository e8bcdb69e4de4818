import type { Description, Descriptions } from './descriptions/description.ts';
import { document } from './descriptions/document.ts';
import { everywhere } from './descriptions/everywhere.ts';
import { layers } from './descriptions/layers.ts';
import { licence } from './descriptions/licence.ts';
import { need } from './descriptions/need.ts';
import { opportunity } from './descriptions/opportunity.ts';
import { place } from './descriptions/place.ts';
import { service } from './descriptions/service.ts';
import type { JsonSchema } from './json-schema.ts';

const descriptions: Descriptions = {
  ...document,
  ...service,
  ...place,
  ...need,
  ...layers,
  ...opportunity,
  ...licence,
};

/**
 * A schema in which every object and every field says what it is.
 *
 * @param name the definition's name; a nested object without one goes by `Name.field`
 * @throws {Error} naming an object or field that no table describes
 */
export function withDescriptions(schema: JsonSchema, name: string): JsonSchema {
  if (schema.oneOf)
    return {
      description: table(name).about,
      ...schema,
      oneOf: schema.oneOf.map((one) => described(one, name)),
    };
  return described(schema, name);
}

function described(schema: JsonSchema, name: string): JsonSchema {
  if (!schema.properties) return schema;
  const { about, fields } = table(name);
  const properties = Object.entries(schema.properties).map(([field, value]) => {
    const description = fields[field] ?? everywhere[field];
    if (!description)
      throw new Error(`Nothing describes the field ${name}.${field}: add it to a description table`);
    return [field, { description, ...nested(value, `${name}.${field}`) }] as const;
  });
  return { description: about, ...schema, properties: Object.fromEntries(properties) };
}

function nested(schema: JsonSchema, name: string): JsonSchema {
  if (schema.items?.properties) return { ...schema, items: described(schema.items, name) };
  return described(schema, name);
}

function table(name: string): Description {
  const found = Object.hasOwn(descriptions, name) ? descriptions[name] : undefined;
  if (!found) throw new Error(`Nothing describes ${name}: add it to a description table`);
  return found;
}
