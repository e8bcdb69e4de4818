import { type DocumentSchema, definitionOf, type FieldSchema } from './field-schema.ts';

/**
 * The first value that a document has in each simple field, by object and field: `Phone.number`. A list of simple
 * values is one too; an object is not, since its own fields show it.
 */
export function examplesIn(document: unknown, schema: DocumentSchema): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  walk(document, schema, schema.title);
  return found;

  function walk(value: unknown, at: FieldSchema, name: string): void {
    const definition = definitionOf(at);
    const target = definition ? schema.$defs[definition] : at;
    if (!target) return;
    const own = definition ?? name;
    if (Array.isArray(value) && target.items) {
      const { items } = target;
      for (const entry of value) walk(entry, items, own);
    }
    if (!isRecord(value)) return;
    const { additionalProperties } = target;
    if (additionalProperties) for (const part of Object.values(value)) walk(part, additionalProperties, own);
    const shape = target.oneOf?.find(({ properties }) => properties?.about?.const === value.about) ?? target;
    for (const [field, part] of Object.entries(shape.properties ?? {}))
      if (Object.hasOwn(value, field)) meet(value[field], part, nameOf(own, shape), field);
  }

  function meet(value: unknown, part: FieldSchema, own: string, field: string): void {
    const key = `${own}.${field}`;
    if (isSimple(value) && !found.has(key)) found.set(key, value);
    walk(value, part, key);
  }
}

/** A choice of shapes has a chapter for each: `EligibilityRule: age`. */
export function nameOf(definition: string, { properties }: FieldSchema): string {
  const chosen = properties?.about?.const;
  return chosen ? `${definition}: ${chosen}` : definition;
}

function isSimple(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && !value.some(isRecord) : !isRecord(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
