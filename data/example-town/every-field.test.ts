import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseExampleTown } from './read-example-town.ts';

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

const root: Schema = JSON.parse(
  readFileSync(
    fileURLToPath(import.meta.resolve('@newcomer-portal/inventory/schema/inventory.json')),
    'utf8',
  ),
);

/** Marks of text that every kind of record may carry; it is enough that some do. */
const ANYWHERE = ['text_language', 'translations', 'generated_fields'];
/** How needs map to other lists: the needs list decides that, not the town. */
const NOT_THE_TOWNS = /^(settlement_component|welcoming_characteristics) = /;

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Notes for each field and choice of the schema whether one of the values has it: `schedules.opens_at`. */
function note(schema: Schema, values: readonly unknown[], label: string, used: Map<string, boolean>): void {
  const { $ref, properties = {}, items, anyOf, oneOf = anyOf, enum: choices = [] } = schema;
  const mark = (name: string, isUsed: boolean) => used.set(name, (used.get(name) ?? false) || isUsed);
  if ($ref) note(resolve($ref), values, label, used);
  if (items) note(items, values.flat(), label, used);
  for (const option of oneOf ?? []) note(option, values.filter(fits(option)), nameOf(option, label), used);
  for (const choice of choices) mark(`${label} = ${choice}`, values.includes(choice));
  for (const [field, inner] of Object.entries(properties)) {
    const inside = values.flatMap((value) => (isFields(value) && field in value ? [value[field]] : []));
    mark(ANYWHERE.includes(field) ? field : `${label}.${field}`, inside.length > 0);
    if (!ANYWHERE.includes(field)) note(inner, inside, field, used);
  }
}

const resolve = ($ref: string): Schema => root.$defs?.[$ref.replace('#/$defs/', '')] ?? {};
/** What tells the kinds of eligibility rule apart. */
const kindOf = (option: Schema): unknown =>
  (option.$ref ? resolve(option.$ref) : option).properties?.about?.const;
const nameOf = (option: Schema, label: string) =>
  kindOf(option) === undefined ? label : `${label} about ${kindOf(option)}`;
const fits = (option: Schema) => (value: unknown) =>
  kindOf(option) === undefined || (isFields(value) && value.about === kindOf(option));

function neverUsed(inventory: unknown): string[] {
  const used = new Map<string, boolean>();
  note(root, [inventory], 'inventory', used);
  assert.ok(used.size > 300, `the schema has more than ${used.size} fields and choices`);
  return [...used].flatMap(([name, isUsed]) => (isUsed || NOT_THE_TOWNS.test(name) ? [] : [name]));
}

describe('Example Town', () => {
  it('uses every field of the schema, and every choice that a field has', () => {
    assert.deepEqual(neverUsed(parseExampleTown('inventory.json')), []);
  });

  it('would be told of a field that it never uses', () => {
    const town = parseExampleTown('inventory.json');
    assert.ok(isFields(town) && Array.isArray(town.services));
    const services = town.services.map(({ alert, ...service }) => service);
    assert.deepEqual(neverUsed({ ...town, services }), ['services.alert']);
  });
});
