import type { DocumentSchema, FieldSchema } from './field-schema.ts';

/**
 * A schema in which a choice by `kind` has become one object with the fields of every kind. A field that not every
 * kind has says which ones do.
 *
 * @param definition the name of the choice
 */
export function oneShape(schema: DocumentSchema, definition: string): DocumentSchema {
  const { description, oneOf: shapes = [] } = schema.$defs[definition] ?? {};
  const properties: Record<string, FieldSchema> = {};
  for (const shape of shapes) {
    for (const [name, field] of Object.entries(shape.properties ?? {})) {
      const kinds = shapes.filter((one) => one.properties?.[name]).map(kindOf);
      const only = kinds.length < shapes.length ? ` Only for ${kinds.map(asCode).join(', ')}.` : '';
      properties[name] ??= { ...field, description: `${field.description ?? ''}${only}` };
    }
  }
  const kind = { description: properties.kind?.description, enum: shapes.map(kindOf) };
  const whole: FieldSchema = {
    description,
    required: shapes[0]?.required,
    properties: { ...properties, kind },
  };
  return { ...schema, $defs: { ...schema.$defs, [definition]: whole } };
}

function kindOf({ properties }: FieldSchema): string {
  return properties?.kind?.const ?? '';
}

function asCode(name: string): string {
  return `\`${name}\``;
}
