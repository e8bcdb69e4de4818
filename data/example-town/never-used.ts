import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The part of JSON Schema that says which fields and choices there are. */
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  const?: unknown;
  enum?: unknown[];
}

/** Marks of text that every kind of record may carry; it is enough that some do. */
const ANYWHERE = ['text_language', 'translations', 'generated_fields'];

type Fields = Record<string, unknown>;
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/**
 * The fields and choices of a published schema that a document never uses: `services.alert`.
 *
 * @param name of the document: `inventory`
 * @param least how many fields and choices the schema has at least, so that a walk that sees nothing fails
 */
export function neverUsed(document: unknown, name: string, least: number): string[] {
  const file = fileURLToPath(import.meta.resolve(`@newcomer-portal/inventory/schema/${name}.json`));
  const root: Schema = JSON.parse(readFileSync(file, 'utf8'));
  const used = new Map<string, boolean>();
  note(root, [document], name, root.$defs ?? {}, used);
  assert.ok(used.size > least, `the schema has more than ${used.size} fields and choices`);
  return [...used].flatMap(([name, isUsed]) => (isUsed ? [] : [name]));
}

/** Notes for each field and choice of the schema whether one of the values has it: `schedules.opens_at`. */
function note(
  schema: Schema,
  values: readonly unknown[],
  label: string,
  defs: Record<string, Schema>,
  used: Map<string, boolean>,
): void {
  const { $ref, properties = {}, items, anyOf, oneOf = anyOf, enum: choices = [] } = schema;
  const mark = (name: string, isUsed: boolean) => used.set(name, (used.get(name) ?? false) || isUsed);
  if ($ref) note(defs[$ref.replace('#/$defs/', '')] ?? {}, values, label, defs, used);
  if (items) note(items, values.flat(), label, defs, used);
  for (const option of oneOf ?? [])
    note(option, values.filter(fits(option, defs)), nameOf(option, label, defs), defs, used);
  for (const choice of choices) mark(`${label} = ${choice}`, values.includes(choice));
  for (const [field, inner] of Object.entries(properties)) {
    const inside = values.flatMap((value) => (isFields(value) && field in value ? [value[field]] : []));
    mark(ANYWHERE.includes(field) ? field : `${label}.${field}`, inside.length > 0);
    if (!ANYWHERE.includes(field)) note(inner, inside, field, defs, used);
  }
}

/** The field and the word in it that tell the shapes of a record apart: a rule's `about`, an opportunity's `kind`. */
function tellsApart(option: Schema, defs: Record<string, Schema>): readonly [string, unknown] | undefined {
  const { properties = {} } = option.$ref ? (defs[option.$ref.replace('#/$defs/', '')] ?? {}) : option;
  const field = ['about', 'kind'].find((name) => properties[name]?.const !== undefined);
  return field === undefined ? undefined : [field, properties[field]?.const];
}

/** Rules differ in all that they hold; kinds of opportunity share most of it, so one that uses a field will do. */
function nameOf(option: Schema, label: string, defs: Record<string, Schema>): string {
  const [field, word] = tellsApart(option, defs) ?? [];
  return field === 'about' ? `${label} about ${word}` : label;
}

function fits(option: Schema, defs: Record<string, Schema>): (value: unknown) => boolean {
  const [field = '', word] = tellsApart(option, defs) ?? [];
  return (value) => word === undefined || (isFields(value) && value[field] === word);
}
