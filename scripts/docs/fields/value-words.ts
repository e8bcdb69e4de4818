import { definitionOf, type FieldSchema } from './field-schema.ts';

/** How a value of each simple definition is written, in words that need no schema. */
export const simpleValues: Readonly<Record<string, string>> = {
  Text: 'text',
  Day: 'day',
  TimeOfDay: 'time',
  Instant: 'moment',
  Id: 'id',
  Code: 'code',
  LanguageTag: 'language tag',
  WebLink: 'web address',
  EmailAddress: 'mail address',
};

/**
 * What a field may hold, in a few words, with a link to the chapter of an object.
 *
 * @param name what an object without a definition of its own goes by, `Need.same_as`
 * @throws {Error} on a kind of schema that has no words yet
 */
export function valueWords(schema: FieldSchema, name: string): string {
  const definition = definitionOf(schema);
  if (definition) return simpleValues[definition] ?? chapterLink(definition);
  if (schema.const) return `\`${schema.const}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.prefixItems) return `list of ${schema.prefixItems.length} numbers`;
  if (schema.items) return `list of ${valueWords(schema.items, name)}`;
  if (schema.properties) return chapterLink(name);
  if (schema.additionalProperties)
    return `for each ${valueWords(schema.propertyNames ?? {}, name)}: ${valueWords(schema.additionalProperties, name)}`;
  if (schema.type === 'boolean') return '`true` or `false`';
  if (schema.type === 'string') return 'text';
  if (schema.type === 'number' || schema.type === 'integer') return numberWords(schema);
  throw new Error(`No words for the value of ${name}: ${JSON.stringify(schema)}`);
}

function numberWords({ type, minimum, maximum }: FieldSchema): string {
  const kind = type === 'integer' ? 'whole number' : 'number';
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (minimum !== undefined && most !== undefined) return `${kind}, ${minimum} to ${most}`;
  return minimum === undefined ? kind : `${kind}, ${minimum} or more`;
}

function chapterLink(name: string): string {
  return `[${name}](#${name.toLowerCase().replaceAll('.', '')})`;
}
