import { examplesIn, nameOf } from './examples.ts';
import type { DocumentSchema, FieldSchema } from './field-schema.ts';
import { simpleValues, valueWords } from './value-words.ts';

/** What the page is made of, as published. */
export interface FieldSources {
  /** The title and what stands before the first chapter, as Markdown. */
  head: string;
  schema: DocumentSchema;
  /** What the profile adds to an HSDS object, by the object's name; undefined for one that it leaves as it is. */
  patchOf(hsdsObject: string): FieldSchema | undefined;
  /** A document to take examples from. */
  example: unknown;
  /** Objects that another page has chapters of: links lead there. */
  elsewhere?: { page: string; schema: DocumentSchema };
}

const SIMPLE = `## Simple values

| Value | Pattern | Example |
| --- | --- | --- |`;
const TRANSLATABLE = ['text_language', 'translations', 'generated_fields'];
const TRANSLATABLE_NOTE = 'Its text can be [translated](inventory.md#translations).';
const COLUMNS = ['Field', 'From', 'What it says', 'Value', 'Example'];
const LONGEST_EXAMPLE = 70;

/** The page that lists every object and field of a document, as Markdown: one chapter for each object. */
export function fieldsPage(sources: FieldSources): string {
  const { head, schema, example, elsewhere } = sources;
  const examples = examplesIn(example, schema);
  const others = new Set(Object.keys(elsewhere?.schema.$defs ?? {}));
  const objects = [[schema.title, schema] as const, ...Object.entries(schema.$defs)].flatMap(
    ([name, definition]) => (others.has(name) ? [] : withParts(name, definition)),
  );
  const chapters = objects.map(([name, object]) => chapter(name, object, sources, examples));
  const page = [head, ...chapters, simpleChapter(schema, examples)].join('\n');
  const isOther = (anchor: string) => [...others].some((name) => name.toLowerCase() === anchor);
  return page.replaceAll(/\]\(#(\w+)\)/g, (link, anchor) =>
    isOther(anchor) ? `](${elsewhere?.page}#${anchor})` : link,
  );
}

/** An object and those inside it that have no definition of their own; each shape where there is a choice. */
function withParts(name: string, schema: FieldSchema): (readonly [string, FieldSchema])[] {
  if (schema.oneOf) {
    const shapes = schema.oneOf.map((shape) => [nameOf(name, shape), { ...shape, description: '' }] as const);
    return [[name, { description: schema.description }], ...shapes];
  }
  if (!schema.properties) return [];
  const inner = Object.entries(schema.properties).flatMap(([field, { items }]) =>
    items?.properties ? [[`${name}.${field}`, items] as const] : [],
  );
  return [[name, schema], ...inner];
}

function chapter(
  name: string,
  { description = '', properties = {}, required = [] }: FieldSchema,
  { patchOf }: FieldSources,
  examples: ReadonlyMap<string, unknown>,
): string {
  const hsdsObject = /HSDS `(\w+)`/.exec(description)?.[1];
  const added = hsdsObject && { ...patchOf(hsdsObject)?.properties };
  const isOurs = (field: string) => !added || Object.hasOwn(added, field);
  const rows = Object.entries(properties)
    .filter(([field]) => !TRANSLATABLE.includes(field))
    .map(([field, schema]) => [
      required.includes(field) ? `**\`${field}\`**` : `\`${field}\``,
      isOurs(field) ? 'ours' : 'HSDS',
      schema.description ?? '',
      valueWords(schema, `${name}.${field}`),
      asExample(examples.get(`${name}.${field}`)),
    ]);
  const table = rows.length > 0 && [COLUMNS, COLUMNS.map(() => '---'), ...rows].map(asRow).join('\n');
  const note = properties.translations && TRANSLATABLE_NOTE;
  return `${[`## ${name}`, description, table, note].filter(Boolean).join('\n\n')}\n`;
}

function simpleChapter({ $defs }: DocumentSchema, examples: ReadonlyMap<string, unknown>): string {
  const rows = Object.entries(simpleValues).flatMap(([name, words]) => {
    const pattern = $defs[name]?.pattern;
    const example = exampleOf(name, $defs, examples);
    // A pattern may hold a backtick, so two fence it.
    return pattern ? [asRow([words, `\`\` ${pattern} \`\``, asExample(example)])] : [];
  });
  return `${SIMPLE}\n${rows.join('\n')}\n`;
}

/** Any field's example that holds a value of the definition. */
function exampleOf(
  definition: string,
  $defs: DocumentSchema['$defs'],
  examples: ReadonlyMap<string, unknown>,
): unknown {
  const owners = Object.entries($defs).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).flatMap(([field, { $ref }]) =>
      $ref === `#/$defs/${definition}` ? [examples.get(`${name}.${field}`)] : [],
    ),
  );
  return owners.find((example) => example !== undefined);
}

function asExample(value: unknown): string {
  if (value === undefined) return '';
  const text = JSON.stringify(value);
  const shown = text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text;
  return `\`${shown}\``;
}

/** A bar would end the cell, also inside code. */
function asRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
